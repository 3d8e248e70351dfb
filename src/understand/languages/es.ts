// Longer than most files: all the words of Spanish.
import type { Tongue } from '../tongue.ts';

/** Spanish as the press and the authorities of Spain and Latin America write it.  */
const es: Tongue = {
  code: 'es',
  home: 'ES',
  recognised: {
    script: 'Latin',
    everyday: 'el la los las de del que en por para con una un se su al es más como',
  },
  sentences: {},
  frames: {
    related: 'lee también|te puede interesar|noticias relacionadas',
    rights: 'derechos reservados',
    picture: 'foto',
    caption: 'foto|fotografía|imagen',
    cookies: 'usamos cookies',
    follow: 'síguenos|suscríbete',
    byline: 'por',
  },
  meaning: {
    topics: {
      regulation: {
        5: 'regulación, regulaciones, ley, reglamento, proyecto de ley, prohibición, prohíbe, prohibir, decreto, normativa, ley de servicios digitales, dsa',
        3: 'gobierno, parlamento, congreso, obligación, obligaciones, exige, exigir, bloqueo, bloquear, norma, normas',
      },
      investigation: {
        5: 'investigación, investiga, investigar, expediente, pesquisa, conclusiones preliminares, inspección, procedimiento formal',
        3: 'sospecha*, presunt*, indaga, requerimiento',
      },
      fine: {
        5: 'multa, multas, multó, sanción, sanciona, multado, multada, sanciones',
        3: 'impuso, impone, pagar',
        0.5: 'podría ser multada, podrían ser multadas, multas de hasta, multa de hasta, posible multa, sin multa',
      },
      agreement: {
        5: 'acuerdo, convenio, memorando, compromiso, compromisos',
        3: 'firmó, firma, firmaron, cooperación',
      },
      investment: {
        5: 'inversión, inversiones, invertirá, adquisición, adquiere, salida a bolsa, empresa conjunta',
        3: 'expansión, almacén, participación',
        4: 'entra en, abre su, inaugura, millones de dólares',
      },
      product_safety: {
        5: 'retirada, productos peligrosos, seguridad de los productos, tóxic*, inseguros, sustancias nocivas, ftalatos, retiro, plomo, cadmio',
        3: 'juguetes, riesgo, seguridad, químic*',
        4: 'productos ilegales',
      },
      data_privacy: {
        5: 'datos personales, protección de datos, privacidad, rgpd, filtración de datos, cookies',
        3: 'consentimiento',
      },
      tax_customs: {
        5: 'aduana, aduanas, arancel, aranceles, iva, impuesto, impuestos, exención, de minimis, envíos de bajo valor, paquetes de bajo valor, sat, arancelaria',
        3: 'importación, importaciones, paquetes, paquetería, tasa, tributar',
      },
      market_figures: {
        5: 'usuarios activos, cuota de mercado, usuarios mensuales, descargas, ventas',
        3: 'usuarios, ingresos, trimestre, encuesta, creció, cayó',
      },
      competition: {
        5: 'competencia desleal, antimonopolio, publicidad engañosa, descuentos falsos, patrones oscuros, prácticas engañosas, cofece, cnmc',
        3: 'competencia, engañosa, publicidad',
      },
      ip_counterfeit: {
        5: 'falsificaciones, falsificados, piratería, propiedad intelectual, marca registrada, imitaciones, falsificación',
        2: 'marcas',
      },
      logistics: {
        5: 'logística, almacenes, envío, envíos, entrega, centro de distribución',
        3: 'mensajería, transporte',
        4: 'correos, paquetería',
      },
      court: { 5: 'demanda, tribunal, juez, sentencia, demandó, fiscal, fiscalía, recurso', 3: 'juicio, demandante' },
      labor: { 5: 'trabajo forzoso, trabajadores, laboral, trabajo infantil, sindicato', 3: 'empleo' },
      consumer_complaints: {
        5: 'quejas, reclamaciones, reembolso, consumidores, ocu, facua, profeco, denuncia',
        3: 'devoluciones, afectados',
      },
    },
    status: {
      proposed: {
        4: 'propone, propuesta, proyecto de ley, iniciativa, plantea, estudia, borrador, propuso, anteproyecto',
        2: 'podría, planea',
      },
      announced: {
        4: 'abre una investigación, investiga, abrió una investigación, conclusiones preliminares, demanda, procedimiento formal, abre expediente, inicia, inició',
        2: 'anunció, anuncia, advierte',
        8: 'preliminarmente',
      },
      passed: { 5: 'aprobó, aprueba, aprobada, aprobado, adoptó, publicó el decreto, avala, ratificó', 2: 'acordó' },
      in_force: {
        5: 'desde hoy, tras el fin de la exención, ya pagan, dejó de admitir, en vigor este, entró en vigor, ya está en vigor, en vigor desde, entra en vigor hoy, vigente desde, comenzó a aplicarse',
        3: 'en vigor, vigente',
      },
      concluded: {
        5: 'multó, multa de, impuso, sancionó, impone una multa, condenó, firmó, firmaron, retiró, retirada, multada con, ordena',
        3: 'detectó, halló, incautó, multa',
      },
      debate: { 3: 'piden, exigen, reclaman, opinión, entrevista, expertos, debate' },
      future: { 4: 'entrará en vigor, a partir del, se aplicará, comenzará' },
    },
    commerce:
      'comercio electrónico, plataforma, plataformas, tienda, compras, consumidores, productos, shein, aliexpress, venta en línea, minoristas, paquetes',
    shop: 'tiktok shop, comercio electrónico, vendedores, tienda en línea, compras, comercio social',
    parcel: {
      5: 'paquetes de bajo valor, envíos de bajo valor, de minimis, comercio electrónico transfronterizo, plataformas extranjeras, paquetes de china, compras en el extranjero, bajo valor',
      3: 'importaciones, paquetería, paquetes, comercio electrónico',
    },
    joint: 'plataformas chinas, comercio electrónico chino, tiendas chinas, plataformas asiáticas, gigantes chinos',
    noise: {
      talk: {
        2: 'tú, tus, te, puedes, tu pedido, haz clic, regístrate, mi pedido, compré, me llegó, paso a paso, enlace, aprovecha, descubre, merece la pena, vale la pena, opiniones, trucos, nuevos usuarios',
      },
      coupon: { 5: 'código de descuento, cupón, cupones, código promocional', 3: 'ofertas, descuentos' },
      haul: { 5: 'haul, unboxing, reseña, outfit', 2: 'opiniones' },
      howto: { 5: 'cómo vender, cómo comprar, guía paso a paso, ganar dinero, dropship*', 3: 'consejos, trucos, guía' },
      car: { 5: 'automóvil, vehículos, coche' },
      cloud: { 5: 'alibaba cloud, computación en la nube' },
      politics: { 5: 'presidenta claudia sheinbaum' },
      show: { 5: 'cantante, película, concierto', 2: 'viral' },
    },
  },
  facts: {
    decimal: ',',
    scales: {
      mil: 1e3,
      'mil millones': 1e9,
      'mil millones de': 1e9,
      millones: 1e6,
      'millones de': 1e6,
      millón: 1e6,
      'millón de': 1e6,
      millon: 1e6,
      'millon de': 1e6,
      billones: 1e12,
      'billones de': 1e12,
      billón: 1e12,
      'billón de': 1e12,
      mdd: 1e6,
    },
    numerals: {
      medio: 0.5,
      un: 1,
      uno: 1,
      una: 1,
      dos: 2,
      tres: 3,
      cuatro: 4,
      cinco: 5,
      seis: 6,
      siete: 7,
      ocho: 8,
      nueve: 9,
      diez: 10,
    },
    currencies: {
      USD: 'dólares|dólar|dolares|dólares estadounidenses|dólares americanos',
      EUR: 'euros|euro',
      MXN: 'pesos|pesos mexicanos',
      CLP: 'pesos chilenos',
      COP: 'pesos colombianos',
      ARS: 'pesos argentinos',
      PEN: 'soles',
      BRL: 'reales',
      GBP: 'libras|libras esterlinas',
      CNY: 'yuanes|yuan',
      KRW: 'wones|wones surcoreanos|won',
      JPY: 'yenes',
      PLN: 'eslotis|zlotys',
    },
    counted: {
      users:
        'usuarios|usuarios activos|usuarios mensuales|usuarios activos mensuales|usuarios activos al mes|usuarios únicos|visitantes|visitantes únicos|destinatarios|destinatarios activos',
      persons:
        'personas|clientes|consumidores|compradores|ciudadanos|mexicanos|españoles|chilenos|habitantes|afectados',
      items:
        'productos|artículos|juguetes|modelos|unidades|piezas|anuncios|prendas|aparatos|publicaciones|cosméticos|muñecas|objetos|modelos de juguetes|referencias',
      parcels: 'paquetes|envíos|bultos|pequeños envíos|paquetes pequeños|paquetes de bajo valor|envíos de bajo valor',
      accounts: 'cuentas|registros|perfiles|datos de usuarios|cuentas de usuarios',
      cases: 'casos|operaciones|transacciones|pedidos|declaraciones',
      sellers: 'vendedores|comerciantes|empresas|tiendas|comercios|marcas|pymes|plataformas',
      percent: '%|por ciento',
      points: 'puntos porcentuales|puntos básicos|puntos',
      none: 'años|meses|semanas|días|horas|minutos|veces|países|ciudades|kilos|gramos|metros|metros cuadrados|toneladas|empleados|trabajadores|empleos|estudiantes|descargas|artículos de la ley|estados|muestras|estados miembros',
    },
    adjectives: true,
    bounds: {
      about: {
        before:
          'unos|unas|cerca de|alrededor de|aproximadamente|en torno a|casi|cerca de los|estimado en|estimada en|alrededor de los|equivalente a',
        after: 'aproximadamente',
      },
      'up to': {
        before:
          'hasta|hasta un|hasta el|máximo de|un máximo de|como máximo|menos de|por debajo de|no más de|inferior a|inferiores a|inferior a los|menor de|menores de|que no superen los|por debajo de los|menos de los|hasta los',
        after: 'como máximo|o menos',
      },
      'at least': {
        before:
          'más de|al menos|superior a|superiores a|por encima de|mínimo de|como mínimo|supera los|superó los|superan los|a partir de|no menos de|más de los|por encima de los|superar los',
        after: 'como mínimo|o más',
      },
    },
    range: '-|–|—|a|y|hasta',
    change: { before: 'de|del|desde el|desde', between: 'a|al|hasta el|hasta' },
    part: { of: 'de las|de los|de cada|de un total de|de entre|de', whole: '' },
    delta: {
      before:
        'creció un|creció|creció el|subió un|subió|aumentó un|aumentó|cayó un|cayó|bajó un|bajó|descendió un|descendió|disminuyó un|redujo un|incremento del|aumento del|caída del|descenso del|crecimiento del|alza del|subida del|un aumento de|un incremento de|una caída de|creció en|aumentó en|cayó en|descuento del|descuentos del|rebaja del|+|−|un alza del|una subida del',
      after:
        'más que|menos que|más|menos|interanual|de descuento|de aumento|de crecimiento|más bajo|más alto|adicionales',
      through: '',
    },
    density: 1,
    cues: {
      fine: 'multa|multas|multó|multado|multada|multar|multará|multan|sanción|sanciones|sanciona|sancionó|sancionada|sancionado|sanciona a|sanción económica|indemnización|indemnizaciones|penalización|condenó|condena|condenada|castiga|castigó|pagará una multa',
      invest:
        'inversión|inversiones|invertirá|invertir|invirtió|invierte|invertido|inyectará|inyecta|inyectó|destinará|destina|destinó|desembolsará|desembolso|adquisición|adquirió|adquiere|compró|capital|financiación|comprometió|construirá|construcción',
      threshold:
        'umbral|límite|tope|mínimo exento|franquicia|de minimis|valor máximo|límite de compra|techo|umbrales|límites',
      exempt:
        'exención|exenciones|exento|exentos|exenta|exentas|libre de impuestos|libres de impuestos|libre de aranceles|libres de aranceles|sin pagar|sin aranceles|no pagan|no pagaban|franquicia aduanera|eximidos',
      parcel:
        'paquetes|paquete|envíos|envío|paquetería|importaciones|mercancías|compras|bajo valor|bulto|bultos|artículos importados|productos importados|compras en el extranjero|exterior|valgan',
      duty: 'arancel|aranceles|tasa|tasas|iva|impuesto|impuestos|gravamen|gravámenes|derecho de aduana|derechos de aduana|tarifa|tarifa fija|cargo|tributo|tributos|tipo|cobrará|cobrar|pagan|pagarán|tasa de gestión|tasa fija|recargo',
      purchase:
        'compras|compraron|gastaron|gasto|volumen|ventas totales|transacciones|gmv|valor bruto de mercancías|llegaron|llegan|entraron|entran|recibió|recibieron|importaron|pagos con tarjeta|enviaron|envíos de bajo valor|volumen de compras',
      share:
        'cuota|cuota de mercado|participación|procedentes|proceden|procede|representa|representan|representó|representaron|proporción|porcentaje|controla|posee|del total|de los casos|de los productos|de los encuestados|de los envíos|de las acciones|de las compras|provienen|provenía|provino|de los paquetes',
      commission:
        'comisión|comisiones|comisión por venta|comisión a los vendedores|cobra a los vendedores|comisión de venta|comisión a vendedores',
      breach:
        'datos personales|filtración|filtración de datos|filtró|filtrados|filtraron|brecha|brecha de seguridad|robo de datos|datos de usuarios|datos de clientes|transferencia de datos|expuso|expuestos',
      recall:
        'retirada|retira|retiró|retirar|retirados|retiradas|retiro|peligrosos|peligroso|inseguros|ilegales|falsificados|falsificaciones|falsas|decomisó|decomisa|decomisados|decomiso|incautó|incauta|incautados|incautación|bloqueó|bloqueados|eliminó|eliminados|eliminado|incumplían|incumplen|no cumplían|tóxicos|prohibidos|imitaciones|riesgo',
      users:
        'usuarios|usuarios activos|usuarios mensuales|visitantes|al mes|mensuales|base de usuarios|destinatarios|mau',
      daily: 'diarios|al día|diario|semanales|por semana|descargas|descargada|descargó|registrados|inscritos',
      price:
        'precio|precios|cuesta|cuestan|vende por|se vende por|vendido por|a la venta por|costaba|cuestan desde|desde solo',
      effective:
        'en vigor|entra en vigor|entrará en vigor|entró en vigor|vigente|vigente desde|se aplicará|se aplica|aplicará|empezará|empieza|comenzará|comienza|a partir del|a partir de|regirá|rige|desde este|desde hoy|surtirá efecto|empieza a|entrada en vigor|comenzó a aplicarse|deberán',
      from: 'desde|a partir del|a partir de|el|desde el',
      oblige:
        'deberán|deben|obligación|obligadas|obligados|obliga|obligará|exige|exigirá|tendrán que|designar|designadas|designada|requisito|sujetas',
      turnover:
        'facturación|facturación anual|facturación global|volumen de negocios|volumen de negocio|ingresos anuales|ventas anuales|facturación mundial|cifra de negocios',
      other:
        'ingresos|beneficio|beneficios|pérdidas|ganancias|ganancia|ventas|valoración|presupuesto|salario|sueldo|deuda|préstamo|premio|exportaciones|pase|fichaje|recaudación|recaudó|recaudar|subsidio|subvención|ayuda|acciones',
      discount:
        'descuento|descuentos|cupón|cupones|rebaja|rebajas|código|códigos|ahorras|ahorro|oferta|ofertas|promoción',
      rise: 'creció|crecieron|crecimiento|subió|subieron|subida|aumentó|aumentaron|aumento|cayó|cayeron|caída|bajó|bajaron|descendió|descenso|disminuyó|incremento|repunte|alza',
      against:
        'interanual|frente a|en comparación con|respecto a|respecto al|comparado con|que el año anterior|que un año antes|en tasa interanual',
      sum: 'en conjunto|entre ambas|en total|sumadas|conjuntamente|entre las dos',
      gap: 'diferencia|ventaja|brecha de|distancia',
      unsaid:
        'sin multa|no multó|no impuso|no ha impuesto|no será multada|no fue multada|sin imponer|evitó una multa|niega|negó|desmintió|no invertirá|no hubo|descartó|ninguna multa|no habrá multa|no se impuso|sin sanción',
      earlier:
        'antes|anteriormente|año anterior|un año antes|un año atrás|año atrás|el año pasado|previamente|anterior|hasta ahora|ya había|tenía|ya fue|mes anterior|había sido',
      tested:
        'analizó|analizar|analizados|analizadas|muestras|inspeccionó|inspeccionados|examinó|revisó|probó|ensayos|tras analizar|compradas',
      each: 'respectivamente',
      but: 'pero|mientras|aunque|donde|cuando|porque|que|tras|después|mientras que|en tanto',
      asOf: 'a finales de|al cierre de|a fecha de',
      announced:
        'anunció|anunciaron|dijo|publicó|publicadas|acordaron|se reunió|votó|votación|informó|firmó|reunión|abrió|lanzó|fundada|presentó|presentar|plazo|comunicado',
      shield:
        'comisión europea|la comisión|comisión federal|comisión nacional|inversores|inversor|inversionistas|accionistas|servicio de impuestos internos|servicio de impuestos|servicio de administración tributaria|ministerio de consumo|tarjeta|tarjetas|agencia española de protección de datos|protección de datos|centro comercial|centro de datos|este año|comisión por tus',
    },
    towards: 'para|por|contra|de|a|al|en|sobre',
    and: 'y|,|e|&|/|así como|o|u|más',
    time: {
      months: [
        'enero|de enero|ene',
        'febrero|de febrero|feb',
        'marzo|de marzo',
        'abril|de abril',
        'mayo|de mayo',
        'junio|de junio',
        'julio|de julio',
        'agosto|de agosto',
        'septiembre|de septiembre|setiembre|de setiembre',
        'octubre|de octubre',
        'noviembre|de noviembre',
        'diciembre|de diciembre',
      ],
      smallMonths: true,
      monthAfter: '',
      monthBefore: '',
      yearAfter: '',
      yearBefore: 'de|del|en|año|del año',
      dayAfter: '',
      dayBefore: 'día',
      quarter: {
        'primer trimestre': 1,
        'segundo trimestre': 2,
        'tercer trimestre': 3,
        'cuarto trimestre': 4,
      },
      half: { 'primer semestre': 1, 'segundo semestre': 2, 'primera mitad': 1, 'segunda mitad': 2 },
      weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
      gone: 'entró|comenzó|empezó|terminó',
      relative: {
        'this month': 'este mes',
        'last month': 'el mes pasado|mes pasado|el pasado mes',
        'this year': 'este año|en lo que va de año',
        'month before': 'el mes anterior|un mes antes',
        'last year': 'el año pasado|año pasado|el pasado año',
        today: 'hoy|desde hoy',
        'next month': 'el próximo mes|el mes que viene',
        'next year': 'el próximo año|el año que viene',
        'same month last year': 'hace un año|el mismo mes del año pasado',
      },
      years: 'años|año',
      months12: 'meses',
      past: 'pasado|pasada|último|últimos',
      coming: 'próximo|próximos|en los próximos',
    },
    firms: {
      DSA: 'ley de servicios digitales|reglamento de servicios digitales',
      'Korea Customs Service': 'servicio de aduanas de corea',
    },
  },
};

export default es;
