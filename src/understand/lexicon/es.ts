import type { Lexicon } from './lexicon.ts';

/** Spanish. */
export const es: Lexicon = {
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
    agreement: { 5: 'acuerdo, convenio, memorando, compromiso, compromisos', 3: 'firmó, firma, firmaron, cooperación' },
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
};
