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
  sentences: {
    leans:
      'esto|esta|este|estos|estas|ese|esa|eso|ello|él|ella|ellos|además|sin embargo|pero|y|así|también|por su parte|por otro lado|mientras tanto|no obstante|en cambio|por ello|por eso|ambas|ambos|asimismo',
  },
  places: { FR: { 3: 'parís' }, DE: { 3: 'berlín' }, IT: { 3: 'roma' } },
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
        3: 'obligación, obligaciones',
        5: 'regulaciones, reglamento, proyecto de ley, prohíbe, decreto, ley de servicios digitales, dsa, regula{ción|r|rá|n|dor|}, regulador*, anteproyecto, {nueva |}ley {de|que|contra|sobre}, directiva, prohib{e|ir|irá|ición|ido|ida|iciones}, ve{ta|tar|to}, bloque{o|a|ar|ará|ado}, representante legal, licencia, moda ultrarrápida, fast fashion, plataforma{s|} {muy grande*|de gran tamaño}, obliga{r|rá|n|} a {las |}{plataformas|temu|shein|marketplaces}, restring{e|ir|irá}, endurec{e|er|erá} {las normas|la ley|el control}, iniciativa de ley, veta la, norma*, normativa*, reglamento*, decreto*, directiva*, proyecto de ley, proposición de ley, ley de, leyes, legisla*, obliga* a, exige*, exigir*, deberán, tendrán que, responsable en la ue, representante legal, representante en, prohíb*, prohib*, veto*, vetar*, bloque*, suspensión de la plataforma, suspender la plataforma, cierre de la plataforma, licencia*, autorización*, registro obligatorio, requisito*, senado*, congreso*, diputad*, parlamento*, eurodiput*, bundestag, consejo de ministros, consejo de la unión, estados miembros, trámite*, enmienda*, dsa, ley de servicios digitales, moda ultrarrápida, moda rápida, evaluación de riesgos, plataformas muy grandes, regulador*, supervis*, vigilancia, endurec*, restricci*, límites a, entra en vigor',
      },
      investigation: {
        3: 'sospecha*, presunt*, indaga',
        5: 'conclusiones preliminares, procedimiento formal, investiga{r|rá|ción|n|do|}, {abre|abrió|abierto|inicia|inició|iniciado|incoa|incoado} {un |una |}{expediente|investigación|procedimiento|proceso}, expediente{ sancionador|}, inspecci{ón|ones}, registro{s|} de {las|la|sus}, preliminar{es|mente}, requerimiento, requiere información, {pide|exige|solicita} {explicaciones|información}, pesquisa{s|}, indagatoria, sospecha{s|}, supuesta{s|}, presunta{s|}, acusa{r|ciones|da|}, diligencias, acusa{n|}, de forma preliminar, antes de una decisión, investig*, expediente*, indag*, pesquis*, diligencias, inspecci*, inspector*, requerimiento*, requiere a, pide explicaciones, pide información, solicita información, solicitud* de información, sospech*, indicios, presunt*, apertura de, abre expediente, abre una, incoa*, procedimiento formal, conclusiones preliminares, preliminar*, registro de sus, comparec*, cita a, citó a, audiencia, fiscalía, policía, denuncia*, bajo la lupa, en el punto de mira',
      },
      fine: {
        3: 'impuso, impone, pagar',
        5: 'mult{a|as|ó|ado|ada|ar|an}, sanci{ón|ones|ona|onó|onado|onada}, deberá pagar, pagará {una}, {impone|impuso|impuesto} {una |}{multa|sanción}, penalización, multa*, multó, multad*, sanción*, sancion*, millones de multa, euros de multa, penaliz*, condena a pagar, deberá pagar, tendrá que pagar',
        0.5: 'podrían ser multadas, sin multa, {se expone a|podría|puede|podrían|arriesga|se arriesga a|se enfrenta a|amenaza con|riesgo de|posible|posibles} {una |ser |recibir |imponer |enfrentar |}{multa|multas|multada|sanción|sanciones|sancionada}, multa{s|} de hasta, sanci{ón|ones} de hasta, {multas|sanciones} que {pueden|podrían}, expediente sancionador, evita {la|una} multa',
      },
      agreement: {
        3: 'firmó, firma, firmaron, cooperación',
        5: 'acuerdo, convenio, memorando, compromiso{s|}, se compromete{n|}, firma{n|ron|} {un |el |}{acuerdo|convenio|memorando}, alianza, pacto, acuerdo*, acordó, acuerdan, pacto*, convenio*, firma*, firmó, suscrib*, compromiso*, se compromete*, memorando*, memorándum, alianza*, colaboraci*, código de conducta, voluntari*, protocolo*, declaración conjunta',
      },
      investment: {
        3: 'participación',
        5: 'salida a bolsa, empresa conjunta, inver{sión|siones|tirá|tir|tido|sionista*}, adqui{ere|rir|sición|rió}, compra de {la|una|el}, participación {en|del|mayoritaria}, joint venture, oferta pública, ipo, cotizar, fusión, ronda de, valorada en, millones en {la|una|el|su|sus} {planta|centro|empresa}, centro de datos, accionista*, invert*, inversi*, inyect*, capital*, acciones, accionist*, participaci*, adquisici*, adquier*, compra de, compra el, opa, fusión*, empresa conjunta, filial*, salida a bolsa, bolsa*, opv, oferta pública, valoraci*, financiaci*, construir*, construcción de, planta*, nave*, sede*, fondo*',
      },
      product_safety: {
        3: 'riesgo, seguridad, químic*',
        5: 'productos peligrosos, seguridad de los productos, tóxic*, ftalatos, retiro, plomo, cadmio, insegur{o|a|os|as|idad}, peligros{o|a|os|as}, retira{r|da|n|do|} {del mercado|de la venta|productos|el producto|}, tóxic{o|a|os|as}, formaldehído, cancerígen{o|a|os|as}, sustancias {químicas|peligrosas|prohibidas|nocivas}, metales pesados, incumpl{e|en|ían|ía|imiento} {la norma|las normas|los requisitos|la normativa}, no {cumple|cumplen|cumplían}, juguete{s|}, asfixia, descarga eléctrica, incendio{s|}, análisis de laboratorio, laboratorio, {analizó|analizado|analizaron|análisis}, productos ilegales, artículos ilegales, superan el límite, por encima del límite, riesgo para {la salud|los niños}, piezas sueltas, pilas, marcado ce, muñeca{s|} sexual*, seguridad*, insegur*, peligro*, riesgo*, retir*, alerta*, tóxic*, ftalatos, plomo, cadmio, níquel, formaldehído, cancerígen*, sustancias*, químic*, límite permitido, por encima del límite, supera* los límites, laboratorio*, ensayo*, análisis*, prueba*, muestra*, juguete*, bebé*, infantil*, niños, cargador*, batería*, pila*, casco*, cosmétic*, medicamento*, muñeca*, arma*, incendio*, asfixia*, descarga eléctrica, quemadura*, marcado ce, homolog*, certific*, no cumple*, incumpl*, defectuos*, ilegal*, productos ilegales, inspección de consumo',
      },
      data_privacy: {
        3: 'consentimiento',
        5: 'datos personales, protección de datos, privacidad, rgpd, filtración de datos, filtración, fuga de datos, brecha de {datos|seguridad}, hacke{o|ado}, ciberataque, cookie{s|}, sin consentimiento, programa espía, spyware, datos de {los |}{usuarios|clientes|menores}, aepd, datos personales, datos de*, privacidad, protección de datos, rgpd, aepd, filtraci*, fuga de datos, ciberataque*, hacker*, contraseña*, cookies, consentimiento*, espía*, rastre*, geolocaliz*, biométric*, servidores en china, transferencia de datos',
      },
      tax_customs: {
        3: 'paquetes, paquetería, tasa, tributar',
        5: 'iva, exención, de minimis, sat, arancel{es|ario|aria|arios|}, aduan{a|as|ero|era|eros}, impuesto{s|}, exento{s|}, derechos de {aduana|importación}, tasa {global|de|del|por|sobre}, tributari{o|a}, gravamen, gravar{á|}, importaci{ón|ones}, contrabando, paquete{s|} {pequeños|de bajo valor|baratos|de menos}, envíos de {bajo valor|menos}, hacienda, fiscal, umbral, franquicia, subvaluación, despacho, arancel*, aduan*, iva*, impuest*, tasa*, gravam*, grava*, exenci*, exent*, franquicia*, de minimis, 150 euros, 3 euros, tres euros, dos euros, 50 dólares, 800 dólares, por artículo, por paquete, por envío, envíos de bajo valor, bajo valor, paquetería, pequeños envíos, importaci*, importad*, contrabando*, subvalor*, declaraci*, hacienda*, agencia tributaria, fisco, tribut*, recaud*, sat, receita, padrón de importadores',
      },
      market_figures: {
        3: 'usuarios, trimestre, cayó',
        5: 'cuota de mercado, ventas, usuarios {activos|mensuales|únicos|al mes}, {millones|número|cantidad} de usuarios, participación de mercado, descarga{s|da|das}, ventas {de|crecen|cayeron|crecieron|suben|bajan|alcanz*|en}, ingresos, facturaci{ón}, factur{a|ó}, beneficio{s|}, ganancias, encuesta, encuestado{s|}, estudio {de|revela|muestra}, según {datos|un estudio|una encuesta}, creci{ó|miento|eron}, interanual, ranking, lidera, gasto medio, gast{aron|ó|an}, compradores, comisi{ón|ones} {de|del|por|a}, vendedores {locales|españoles|mexicanos}, {lanza|lanzó|estrena|desembarca|aterriza|llega a|llega al|entra en|debuta|inaugura|abre} {en|su|una|la|el|tienda*|al}, desembarc{o|a|ó}, tienda{s|} física{s|}, tienda efímera, cierra sus, sale de, usuarios*, visitas*, compradores*, compran en, ventas*, vende*, facturaci*, factur*, ingresos*, beneficio*, pérdidas*, trimestre*, semestre*, cuota de*, cuota, encuesta*, encuestad*, estudio*, informe*, según datos, datos de, por ciento de, % de los, crec*, cayó*, cae*, subió*, sube*, baj*, aument*, duplic*, frente al año, interanual*, ranking*, más descargad*, descargas, líder*, supera a, adelanta*, gasto medio, gasto*, comisión*, comisiones, cobrar*, vendedores*, marcas españolas, tienda*, abre*, lanza*, desembarc*, llega a, entra en, sale de, precios*, encarec*, rebaj*, publicidad*',
      },
      competition: {
        5: 'competencia desleal, antimonopolio, cofece, cnmc, monopolio, autoridad de competencia, abuso de posición, dumping, comercio {local|de proximidad|tradicional}, industria {nacional|textil|local}, pequeño{s|} comerci*, comerciantes, condiciones de igualdad, en igualdad, fusión, concentración, subvenciones, mismas reglas, competencia*, compet*, cnmc, cofece, monopol*, abuso*, dominante*, posición de dominio, concentraci*, fusión, cártel*, precios bajos, bajo precio, a pérdida, dumping*, subsidi*, subvenci*, desleal*, desventaja*, mismas reglas, igualdad de*, comercio local, pequeño comercio, comerciant*, zapater*, fabricant*, industria*, taller*, textil*, pymes*, minorist*, patronal*, cierre de*, cerraron, cerrar*, imposible competir, avalancha*, inund*, invasi*, importación masiva, arruin*, amenaz*',
      },
      ip_counterfeit: {
        2: 'marcas',
        5: 'piratería, falsific{aciones|ados|ada|ado|adas|ación|ar}, imitaci{ón|ones}, copia{s|} {de|ilegal*}, pirata{s|}, marca{s|} registrada{s|}, propiedad {intelectual|industrial}, derechos de autor, patente{s|}, plagi{o|a|ar|ado}, réplica{s|}, falsific*, imitaci*, copias*, copia*, copiad*, plagi*, pirat*, marca registrada, marcas registradas, propiedad intelectual, propiedad industrial, derechos de autor, patente*, diseño*, original*, réplica*, titular*',
      },
      logistics: {
        3: 'transporte',
        5: 'envío, envíos, entrega, logístic{a|o|as|os}, almac{én|enes}, centro {logístico|de distribución}, envíos {rápidos|gratis|urgentes}, entrega{s|} {rápida*|en|a domicilio|al día}, correos, servicio postal, paquetería, mensajer{ía|os}, {suspende|suspendió|reanuda} {los |el |}{envíos|envío|paquetes|servicio}, carga aérea, reparto, logístic*, almacén*, almacen*, envío*, entrega*, reparto*, repartidor*, mensajer*, correos*, transport*, carga aérea, flete*, aeropuerto*, puerto*, contenedor*, centro de distribución, paquetería*, metros cuadrados, seur, mrw, cainiao, plazo* de entrega, última milla',
      },
      court: {
        3: 'demandante',
        5: 'sentencia, demandó, fiscal, fiscalía, recurso, tribunal{es|}, juez{a|}, jueces, juzgado, demanda{s|do|da|n|}, {presenta|presentó|interpone} {una |}{demanda|querella|recurso}, querella, fallo, apelaci{ón}, fiscal{ía|} {general|de}, juicio, indemnización, condena{do|da|r|}, corte suprema, tribunal supremo, acción colectiva, medida{s|} cautelar*, tribunal*, juzgad*, juez*, jueza*, sentencia*, demanda*, demandó*, querella*, recurso*, recurr*, apel*, fallo*, falló*, audiencia nacional, supremo, tjue, medida* cautelar*, indemniz*, fiscal*, abogad*, pleito*, juicio*, condena*, absuel*',
      },
      labor: {
        3: 'empleo',
        5: 'trabajadores, laboral, trabajo {forzoso|forzado|infantil}, obreros, condiciones laborales, jornada{s|}, salario{s|}, sueldo{s|}, huelga, despido{s|}, sindicato{s|}, explotación {laboral|}, precariedad, repartidores, xinjiang, uigur*, trabajador*, emplead*, empleo*, laboral*, sindicat*, huelga*, despid*, salari*, sueldo*, jornada*, horas extra*, turno*, inspección de trabajo, repartidores, costurer*, explotaci*, trabajo forz*, trabajo infantil',
      },
      consumer_complaints: {
        3: 'afectados',
        5: 'ocu, facua, profeco, denuncia, consumidores {denuncia*|y usuarios|}, denunci{a|an|ó|as} {de |}{consumidores|a temu|a shein|ante}, reclamaci{ón|ones}, queja{s|}, devoluci{ón|ones}, reembolso{s|}, estafa{s|dos|}, fraude{s|}, engaño{s|sas|sa|so}, engañ{a|ó|osos|osas|ar}, rebajas falsas, falsas rebajas, falsos descuentos, descuentos {falsos|engañosos|ficticios}, precios {falsos|inflados|que nunca}, publicidad {engañosa|encubierta|falsa}, patrones oscuros, prácticas {comerciales |}{desleales|engañosas|abusivas}, cláusulas abusivas, derechos de{ los|l} consumidor*, protección {del|al} consumidor, consumo, greenwashing, ecopostureo, precio {anterior|original|de referencia}, consumidor*, ocu, facua, queja*, quej*, reclam*, reembols*, devoluc*, devolv*, engañ*, descuento* fals*, descuentos, precio original, rebaja* fals*, publicidad engañosa, práctica* desleal*, patrones oscuros, cuenta atrás, cláusula*, condiciones*, estafa*, fraude*, phishing, suplant*, no llegó, no llega*, atención al cliente, garantía*, profeco, reseñas fals*, consumo*, usuarios afectados, afectad*',
        0.5: 'organización de consumidores, asociación de consumidores, ministerio de consumo',
      },
    },
    status: {
      proposed: {
        2: 'podría, planea',
        5: 'propone{n|}, propuso, propuesta, proyecto de ley, anteproyecto, borrador, iniciativa, consulta pública, estudia{n|}, plantea{n|}, baraja{n|}, debate{n|}, evalúa{n|}, analiza{n|} la posibilidad, sopesa{n|}, pretende{n|} {gravar|imponer|eliminar|prohibir}, quiere{n|} {gravar|imponer|eliminar|prohibir}',
      },
      announced: {
        2: 'advierte',
        4: 'conclusiones preliminares, demanda, procedimiento formal, inicia, inició',
        5: 'presenta un plan, presentó {un|su} plan, inicia el procedimiento, {abre|abrió|ha abierto|inicia|inició|ha iniciado|incoa} {un |una |}{expediente|investigación|procedimiento}, investiga{rá|n|}, demanda a, {presenta|presentó|ha presentado} {una |}demanda, denuncia, {anuncia|anunció|ha anunciado}, {invertirá|abrirá|lanzará|construirá|cobrará|reforzará|estudiará}, planea{n|}, prevé{n|}, prepara{n|}, pide {explicaciones|información}, {da|dio} {un plazo|un mes}, advierte a, apercib*, requiere, se compromete, acusa{n|}, de forma preliminar, puede responder',
        8: 'preliminarmente',
      },
      passed: {
        5: 'adoptó, publicó el decreto, avala, ratificó, aprueba{n|}, aprob{ó|ado|ada|aron}, {da|dio|dan} luz verde, publica en el {boe|diario oficial}, {diario oficial|boe}, publicó {la|el|en}, {firma|firmó} {el decreto|la ley|la orden}, acuerda{n|}, acord{ó|aron|ado}, adopta{n|}, ratific*, promulg*, respalda{n|}, votó a favor, cobrará{n|}, ley {aprobada|de cumplimiento}',
      },
      in_force: {
        3: 'en vigor, vigente',
        5: 'desde hoy, tras el fin de la exención, dejó de admitir, en vigor este, en vigor desde, vigente desde, comenzó a aplicarse, {entra|entró|ha entrado|entran} en vigor {hoy|este|ayer|el lunes|}, a partir de hoy, ya {se aplica|está en vigor|pagan|cobran|rige}, {comenzó|empezó|comienza|empieza} a {cobrar|aplicar|pagar}, {suspende|suspendió|ha suspendido|suspenden}, bloque{ó|ado|ada}, {dejó|dejado} de {aceptar|vender|enviar|operar}, {firma|firmó|firmaron|firman} {un |el |}{acuerdo|convenio}, {abrió|inauguró} {su|la}, {estrenó|lanzó}, designa{da|do|}',
      },
      concluded: {
        3: 'halló',
        5: 'multó, sancionó, impone una multa, condenó, firmó, firmaron, ordena, mult{a|ó|ado|ada} {a|con|de}, {ha |fue |}{multado|multada|sancionado|sancionada}, multa, sanciona{n|}, {impone|impuso}, condena{n|}, fall{ó|a} {a favor|contra|en}, sentencia, desestim*, anul*, {incauta|incautó|incautan|decomis*}, detien{e|en}, detenid*, retirad{a|o|os|as}, {retira|retiró|ordena retirar}, {detecta|detectó|detectan|halla|hallan|encuentra|encuentran|encontró}, {analizó|analizados|analizadas}, incumplían, incumplen, no {cumplen|cumplían}, superan, {completa|completó|cierra|cerró} {la |su |el |}{compra|adquisición|operación|acuerdo}, autoriza{n|} {la |}{fusión|compra|operación}, {archiva|archivó|cierra} {el|la} {caso|investigación|expediente}, acuerdo extrajudicial',
      },
      debate: {
        3: 'piden, exigen, reclaman, debate',
        5: 'comparec{e|ió|encia}, reclama{n|} {al gobierno|medidas|más}, exig{e|en} al gobierno, {critica|critican}, {piden|pide} {al gobierno|medidas|que el}, opinión, entrevista, expertos, temen, {denuncian} la competencia, editorial, análisis:, qué {es|significa}, claves',
      },
      future: {
        4: 'a partir del, comenzará',
        5: 'entrará{n|} en vigor, {a partir del|desde el} {1|próximo}, comenzará{n|} a, {será|serán} {eliminad*|aplicad*|cobrad*|gravad*}, se aplicará{n|}, {el|desde el} próximo {año|mes}, en {2026|2027|2028}, eliminará{n|}, cobrará{n|}',
      },
    },
    deeds: {
      count:
        '{crece|creció|crecen|crecieron|sube|subió|suben|subieron|baja|bajó|bajan|bajaron|cae|cayó|caen|cayeron|aumenta|aumentó|aumentan|aumentaron|disminuye|disminuyó|desciende|descendió|se dispara|se disparó|se duplica|se duplicó|se duplican|se duplicaron|se triplica|se triplicó|se desploma|se desplomó} {un|a|en|hasta|el|los|las|cerca|casi|más|}, crecimiento, descenso, incremento, alza, récord, máximo{s|} histórico*, cuota de mercado, cuota, participación de mercado, {representa|representó|representan|supone|supuso|suponen|concentra|concentró|acapara|acaparó|copa}, {supera|superó|rebasa|rebasó|adelanta|adelantó} {a|los|las|el|la|en|ya}, lidera, lideró, ranking, primer{a|} {puesto|posición|lugar}, {alcanza|alcanzó|alcanzaron|sumó|suma|registró|registra|registraron|contabilizó|facturó|factura} {los|las|un|una|el|la|más|casi|ya}, usuarios {activos|mensuales|al mes}, millones de {usuarios|visitantes|paquetes|compradores|envíos}, visitas, descargas, ventas {de|crecieron|cayeron|subieron}, facturación, ingresos, encuesta{dos|}, estudio {de|del|revela}, informe {de|del}, según {datos|un estudio|un informe|una encuesta|el informe|la encuesta|estimaciones|cálculos}, datos de, estadística*, estima{n|ciones|}, {en|del} {primer|segundo|tercer|cuarto} trimestre, primer semestre, interanual, respecto al, frente a {los|las|el|un}, año anterior, mismo periodo, de media, promedio, {uno|una|dos|tres|cuatro|seis|siete} de cada, por ciento de {los|las}, gasto medio, gastaron, compró, compran, compraron, {creció|crece|aumentó|aumenta|cayó|cae|subió|bajó|sube|baja} {un|el|al|casi|más|por|hasta}, {se duplic|se triplic}{ó|aron|a|an}, {según|de acuerdo con} {datos|un estudio|una encuesta|el informe|un informe|la consultora}, {interanual|respecto al año|frente al año|récord}',
      complain:
        'queja{s|}, reclamacion{es}, reclamación, denuncias de consumidores, {consumidores|clientes|compradores|usuarios} {denuncian|se quejan|reclaman|reportan|afirman}, nunca {llegó|llegaron|recib*}, no {llegó|llegaron|recibió|recibieron}, reembolso{s|}, devolucion{es|}, estafa{dos|s|}, fraude{s|}, profeco {recib*|registr*}, indignación, atención al cliente',
      demand:
        'pide{n|}, pidió, pidieron, exige{n|}, exigió, exigieron, reclama{n|} {al|a la|medidas|más|una|que}, insta{n|}, instó, urge{n|} {al|a}, llama{n|} a, demanda{n|} {medidas|más|al gobierno}, critica{n|}, criticó, criticaron, denuncia{n|} {la|que|competencia|el}, protesta{n|} por, advierte{n|} {de|que|del}, advirtió {de|que}, alerta{n|} {de|del|que}, teme{n|}, temor{es|}, preocupa{ción|n|}, lamenta{n|}, rechaza{n|}, rechazó {la|el}, apoya{n|}, {patronal|comercio|comerciantes|asociación|asociaciones|sindicato|sindicatos|cámara|industria|sector|expertos|federación|confederación|organización|ocu|facua|canaco|concanaco|antad} {pide|piden|exige|exigen|reclama|reclaman|critica|critican|advierte|advierten|denuncia|denuncian|teme|temen|alerta|insta|ve|lamenta}, competencia desleal, igualdad de condiciones, piso parejo, debería{n|}, hay que, carta abierta, manifiesto, presión, polémica, debate',
      grill:
        'comparec{e|ió|encia|en|er}, comisión {de|del|parlamentaria}, diputado{s|} {pregunt*|cuestion*|interpel*|critic*}, senador{es|} {pregunt*|cuestion*}, interpela{n|ción|}, audiencia {pública|en}, cuestion{a|an|ó|aron}, pregunta parlamentaria, congreso {pregunta|interroga}, foro, jornada, seminario, mesa redonda, panel, debate, conversatorio, ponencia',
      strike:
        'huelga{s|}, paro, protesta{s|n|}, manifestación, manifiestan, boicot*, concentración, condiciones laborales, jornada{s|} {de trabajo|laboral*}, salario{s|}, repartidor{es|}, trabajador{es|}, sindicato{s|}, despido{s|}, cierre de tiendas, bajan la persiana',
      opine:
        'opinión, editorial, columna, tribuna, carta al director, cartas al director, artículo de opinión, análisis y opinión, firma invitada',
      tell: 'entrevista, análisis:, reportaje, crónica, claves, qué {es|significa|pasa|cambia|hacer|supone|hay}, cómo {es|funciona|afecta|saber|comprar|se}, por qué, quién {paga|es|gana}, cuánto, preguntas y respuestas, guía, todo lo que, así {es|funciona|serán|afecta|será}, dentro de, una visita, perfil, retrato, historia de, balance, un año {después|de}, dos años, aniversario, resumen, repaso, boletín, podcast, verificación, cuenta {que|cómo}, recuerda, ríe, explica{mos|}, lo que {debes|hay|sabemos}',
      probe:
        'investiga{n|rá|ción|ciones|do|da|}, investigó, {abre|abrió|abren|ha abierto|abrirá|inicia|inició|incoa|incoó|lanza|lanzó|ha iniciado} {un |una |la |el |}{expediente|investigación|procedimiento|pesquisa|proceso|auditoría|caso}, expediente {sancionador|informativo|}, pesquisa{s|}, indaga{n|ción|}, inspecciona{n|}, inspección, inspecciones, registro{s|} en, registra{n|ron} {la sede|las oficinas}, allana{n|miento|}, redada, verifica{n|ción|}, revisa{n|rá|}, vigila{ncia|n|}, control{es|} {en|a|de|sobre}, examina{n|}, sospecha{s|n|}, indicios, bajo la lupa, en la mira, operativo, antidumping, escrutinio',
      summon:
        'requiere{n|}, requerimiento, requirió, solicita{n|} {información|a|explicaciones|datos}, solicitó {información|a|explicaciones|datos}, pide {información|explicaciones|datos|cuentas|a temu|a shein}, pidió {información|explicaciones|datos|a temu|a shein}, exige {explicaciones|información|a temu|a shein}, cit{a|ó|ado|aron} a, convoca{n|}, convocó, plazo {de|hasta|para}, da {un plazo|un mes|hasta|15|30|días}, dio {un plazo|un mes|hasta|15|30}, antes del, cuestionario, carta a, oficio, deberá{n|} {responder|explicar|informar|presentar|entregar|aclarar}, emplaza{n|}, emplazó, apercib*, ultimátum',
      warn: 'advierte a, advirtió a, advertencia{s|}, alerta {a|sobre|por|sanitaria|de seguridad}, alertó, recomienda no, precaución, aviso {a|de|sobre}, amenaza{n|} con, amenazó, podría{n|} {ser|enfrentar|recibir|imponer|suponer|acarrear}, se expone{n|}, se enfrenta{n|} a, enfrenta {una|multas|posible}, arriesga{n|}, riesgo de',
      accuse:
        'acusa{n|ción|ciones|do|da|}, acusó, preliminar{es|mente|}, pliego de {cargos|concreciones}, imputa{n|do|ción|}, presunt{o|a|os|as|amente}, atribuye{n|}, señala{n|} {a|que temu|que shein}, considera{n|} que {temu|shein|aliexpress|la plataforma|incumple}, habría{n|} {incumplido|vulnerado|infringido}, podría{n|} haber, niega{n|}, negó, rechaza las acusaciones, objeciones, infring{e|ió|iría|ido}',
      sue: 'demanda{n|s|do|} {a|contra|colectiva|judicial|por|ante}, demandó, demandaron, {presenta|presentó|presentaron|interpone|interpuso|interpondrá} {una |un |}{demanda|denuncia|querella|recurso|amparo|reclamación}, querella, denuncia{n|} {a|ante|contra}, denunció {a|ante}, a juicio, ante {el juez|la justicia|los tribunales|el tribunal|la fiscalía}, tribunales, recurre{n|}, recurrirá, recurrió, recurso, apela{n|ción|rá|}, apeló, indemnización, medida{s|} cautelar{es|}, fiscal{ía|}, juicio, vista oral, {demanda|demandó|demandan|demandaron|denuncia|denunció|denuncian|denunciaron|querella} {a|contra|colectiva|ante|por}, {presentó|presenta|interpuso|interpone} {una |un |}{demanda|denuncia|recurso|querella|apelación}, {recurre|recurrió|recurrirá|apela|apeló|apelará|impugna|impugnó}, {a|ante} {los tribunales|la justicia}',
      plan: 'planea{n|}, planeó, plan{es|} {de|para}, prevé{n|}, previsto, prevista, tiene previsto, {abrirá|abrirán|lanzará|lanzarán|invertirá|invertirán|construirá|contratará|ampliará|duplicará|empezará|comenzará|instalará|subirá|recortará|cerrará|despedirá|ofrecerá|estrenará|llegará|entrará|creará|reforzará|pondrá|incorporará|reducirá|presentará|destinará|sumará|permitirá}, va a {abrir|invertir|lanzar}, busca {abrir|socios|entrar|cotizar|ampliar}, quiere {abrir|invertir|entrar|expandir|ampliar|crecer}, pretende{n|} {abrir|invertir|llegar}, aspira{n|}, objetivo {de|es}, próximo {año|mes|trimestre}, próximos meses, para {2026|2027|2028}, antes de fin de año, en negociaciones, negocia{n|ciones|}, conversaciones, prepara{n|}, proyecto {de|piloto}, piloto, inversión de, inversiones, invierte{n|}, expansión, despedirá{n|}, recorte{s|} de {plantilla|personal}, sube {las |}{comisiones|tarifas|precios}, {invertirá|abrirá|lanzará|construirá|cobrará|aplicará|eliminará|gravará|estrenará|ampliará|contratará|investigará|revisará|pedirá|impondrá|prohibirá|exigirá}{|n}, {planea|prevé|proyecta|anuncia|anunció|prepara|estudia}{|n} {que|abrir|invertir|una|un|el|la|su}',
      pledge:
        'promete{n|}, prometió, se compromete{n|}, se comprometió, se comprometieron, compromiso{s|}, garantiza{n|rá|}, asegura que {cumplirá|colabora}, colabora{rá|ción|n} con las autoridades, cumplirá{n|}, plan de {acción|mejora|remedio|cumplimiento}, medidas correctoras, voluntari{o|a|amente}, se obliga',
      unveil:
        'anuncia{n|do|}, anunció, anunciaron, presenta{n|} {un|una|su|el|la|medidas}, presentó {un|una|su|el|la|medidas}, publica{n|} {una guía|directrices|recomendaciones|un plan|el informe}, estrategia, paquete de medidas, medidas {para|contra}, refuerza{n|}, reforzó, endurece{n|}, endureció, intensifica{n|}, grupo de trabajo, campaña, plan de choque, hoja de ruta, directrices, lineamientos',
      file: 'solicita{n|} {autorización|licencia|permiso|registro|la salida}, solicitó {autorización|licencia|permiso|registro}, solicitud, notific{a|ó|ación} {la|de la} {operación|concentración}, salida a bolsa, opv, folleto, pendiente de {autorización|aprobación}, a la espera de, registro ante, trámite',
      draft:
        'propone{n|}, propuso, propusieron, propuesta{s|}, proyecto de {ley|decreto|reforma|orden|norma}, proposición de ley, anteproyecto, borrador, iniciativa {de|para|que|legislativa|con}, reforma {que|a la|de la|al|aduanera|fiscal}, enmienda{s|}, dictamen, {presenta|presentó|registra|registró} {una |la |un |}{iniciativa|proposición|enmienda|propuesta|proyecto}, tramit{a|ación|ará}, {deberá|debe|falta|aún|todavía} {ser |}{aprob*|votar*|ratific*}, pasa al {senado|congreso|pleno}, turnad{a|o}, enviad{a|o} al {congreso|senado}, {obligaría|prohibiría|eliminaría|gravaría|impondría|supondría|entraría|exigiría|permitiría}{n|}, quiere{n|} {gravar|imponer|eliminar|prohibir|obligar|acabar|cobrar|poner}, pretende{n|} {gravar|imponer|eliminar|prohibir|obligar}, busca{n|} {gravar|imponer|eliminar|prohibir|obligar|frenar}, plantea{n|}, planteó, paquete económico',
      weigh:
        'estudia{n|} {la|el|un|una|si|cómo|imponer|eliminar|gravar}, estudia{n|}, baraja{n|}, sopesa{n|}, valora{n|} {la|imponer|eliminar|si}, evalúa{n|}, considera{n|} {imponer|eliminar|gravar|la posibilidad|prohibir}, analiza{n|} {la|imponer|si|medidas}, contempla{n|}, debate{n|} {si|sobre|la}, discute{n|}, no descarta{n|}, sin decisión, no hay decisión, aún no, posibilidad de, opcion{es}, sobre la mesa, en estudio',
      consult:
        'consulta pública, consulta{s|} {sobre|abierta|previa}, audiencia pública, {abre|abrió|somete|sometió} a consulta, alegaciones, comentarios {hasta|del}, aportaciones, trámite de audiencia, encuesta pública',
      adopt:
        'aprueba{n|}, aprob{ó|ado|ada|aron|ación|arse}, adopta{n|}, adopt{ó|ado|ada|aron}, da{n|} luz verde, {dio|dieron|da} {luz verde|el visto bueno}, visto bueno, luz verde, avala{n|}, avaló, respalda{n|}, respald{ó|aron}, ratific*, convalida{n|}, valid{a|ó|an}, votos {a favor|contra}, vot{ó|aron|a|an} {a favor|la|por}, por unanimidad, {pleno|congreso|senado|parlamento|eurocámara|gobierno|consejo de ministros|cámara} {aprueba|aprobó|avala|vota|votó|da|dio|respalda|adopta|ratifica}, sanciona la ley, tramitación concluida, definitivamente, {aprobó|aprueba|aprueban|aprobaron|sancionó|ratificó|ratifica} {la|el|una|un|por|en}, {firmó|firma} {la|el|una|un} {resolución|decreto|orden|ley}, {publicó|publica|publicado} {en el|la|el} {boletín|diario|gaceta|resolución|decreto}, {resolución|decreto} {que|firmad|publicad}{o|a|ó|firmó|}, rige {desde mañana|desde el|a partir}, {votó|votaron} a favor, luz verde {a|del|de}',
      sign: 'firma{n|} {el decreto|la ley|la orden|un decreto|una orden|el}, firmó {el decreto|la ley|la orden|un decreto|una orden}, decreto, orden ejecutiva, promulg*, diario oficial, boe, boletín oficial, public{ó|ado|ada|a} en el, dof, real decreto, entrará en vigor, entrarán en vigor',
      agree:
        'acuerda{n|}, acord{ó|aron|ado|ada}, pact{a|an|ó|aron|ado}, {ministros|países|estados|veintisiete|socios|gobiernos} {acuerdan|acordaron|pactan|pactaron|aprueban|cierran}, {alcanza|alcanzan|alcanzó|alcanzaron|cierran|cerró|logran|lograron|llegan} {un |a un |}{acuerdo|pacto|compromiso}, consenso, decide{n|}, decid{ió|ieron|ido}, decisión {de|final}, confirma{n|}, confirm{ó|aron|ado}, fija{n|}, fij{ó|aron|ado}, adelanta{n|} {a|la entrada|el}, {eliminará|cobrará|impondrá|suprimirá|aplicará}{n|}',
      start:
        '{entra|entró|entran|entraron|ha entrado|han entrado} en vigor, en vigor, vigente{s|}, {comienza|comenzó|comenzaron|empieza|empezó|empezaron|inicia|inició} {a |el |la |}{aplicar*|cobr*|pag*|regir}, desde {hoy|ayer|este|esta|el lunes|el martes|el miércoles|el jueves|el viernes|el 1|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre}, a partir de {hoy|este|ahora}, primer día, primera semana, ya {se aplica|pagan|paga|cobra|cobran|rige|rigen|es obligatori*|no}, ahora {pagan|paga|deben|debe|se}, {deja|dejan|dejó|dejaron} de {estar exent*|ser|aplicarse|disfrutar}, fin de la exención, fin a la exención, {acaba|acabó|termina|terminó|expira|expiró} la {exención|franquicia}, se acab{ó|a}, {elimina|eliminó|suprime|suprimió} la {exención|franquicia}, obligad{o|os|a|as} desde, vinculante{s|}, designa{do|da|}, nuevas condiciones, se aplica{n|}',
      stop: 'suspende{n|}, suspend{ió|ieron|ido|idos|idas}, suspensión, paraliza{n|}, paraliz{ó|ado|ada}, detiene{n|} {los|las|el|la|sus|envíos}, detuvo {los|las|el|la|sus}, interrump{e|en|ió}, {deja|dejó|dejan|dejará} de {aceptar|vender|enviar|operar|recibir|entregar|prestar}, cierra {su|sus|la|el|tiendas}, cerró {su|sus|la|el}, cese de, cesa {sus|operaciones}, abandona{n|} {el|españa|méxico|mercado}, se retira de, reanuda{n|}, reanud{ó|ado}, restablec{e|ió|e}, vuelve a {aceptar|operar|enviar}, pausa',
      block:
        'bloque{a|an|ó|aron|ado|ada|o}, prohíbe{n|}, prohib{ió|ido|ida|ieron|ición}, veta{n|}, vet{ó|ado|o a}, cerr{ó|ado} el acceso, inaccesible, fuera de {app|google|las tiendas}, retira{da|n|} de {app|google|las tiendas}, revoca{n|ción|}, lista negra, inhabilit*',
      open: 'abre{n|} {su|sus|una|un|la|el|hoy|en|tienda|las puertas}, abrió {su|sus|una|un|la|el|hoy|en|las puertas}, inaugura{n|}, inaugur{ó|ado|ación}, estrena{n|}, estren{ó|ado}, lanza{n|}, lanz{ó|ado|amiento}, desembarca{n|}, desembarc{ó|o}, aterriza{n|}, aterriz{ó|aje}, llega{n|} a {españa|méxico|chile|colombia|brasil|argentina|perú}, llegó a, debut{a|ó|}, pone en marcha, puso en marcha, en funcionamiento, comienza a {operar|vender|ofrecer}, empieza a {operar|vender|ofrecer}, ya {está disponible|opera|vende|ofrece|permite}, primera tienda, activa{n|}, regresa{n|}, vuelve a',
      pact: 'firma{n|} {un|el|acuerdo|convenio|alianza|memorando|carta}, firm{ó|aron|ado} {un|el|acuerdo|convenio|alianza}, acuerdo {de colaboración|con|entre|voluntario|de cooperación}, convenio, memorando, memorándum, alianza, se {suma|suman|sumó|adhiere|adhirió|une|unió|alía}, colaboración, cooperación, código de conducta, compromiso de seguridad, declaración conjunta, suscrib{e|en|ió|ieron}, rúbrica',
      fine: 'mult{a|as|ó|ado|ada|ados|aron|an|azo|ar}, sancion{a|ó|ado|ada|an|aron|es|ar}, sanción, {impone|impuso|imponen|impusieron|impuesto|impuesta} {una |a |la |}{multa|sanción|temu|shein|aliexpress}, millones de {multa|sanción}, multa récord, deberá{n|} pagar, tendrá{n|} que pagar, a pagar, obligad{a|o} a pagar, condenad{a|o} a, castig{a|ó|o}, penaliza{n|ción|}, recargo',
      order:
        'orden{a|ó|an|aron} {a|retirar|el|la|suspender|que|eliminar|cesar|detener}, obliga{n|} a {temu|shein|aliexpress|retirar|eliminar|cambiar|modificar|la}, oblig{ó|ado|ada} a, deberá{n|} {retirar|eliminar|modificar|cesar|suprimir|corregir}, medida{s|} {correctiva*|correctora*}, apercibimiento, cláusula{s|} {abusiva*|nula*}, incumpl{ió|ieron|e|en|imiento}, vulner{ó|a|aron}, infracción {grave|de}, declara {ilegal|nula*|que}, resolución, resuelve, ordenó {a|la|el|que|retirar|suspender|cesar|informar}, ordena {a|la|el|que|retirar|suspender|cesar|informar}, {obliga|obligó|exige|exigió} a {temu|shein|aliexpress|tiktok|la plataforma|la empresa}, {da|dio} {diez|cinco|treinta|un mes|un plazo|15|10|30} {días|hábiles|a|de}, {medida|orden} {cautelar|correctiva|administrativa}',
      rule: 'sentencia{n|do|}, sentenció, fall{o|ó|a} {a|contra|en|judicial|del}, condena{n|do|da|s|}, conden{ó|aron}, tribunal {supremo|de|general|rechaza|confirma|anula|ordena|da|dicta|falla|condena|desestima}, juez{a|} {ordena|rechaza|admite|condena|dicta|falla|suspende|da}, juzgado, audiencia nacional, supremo, desestima{n|}, desestim{ó|ado|ada}, rechaza {la demanda|el recurso|la petición|suspender|bloquear|cerrar}, rechazó {la demanda|el recurso|la petición|suspender|bloquear}, anula{n|}, anul{ó|ado|ada}, confirma {la multa|la sentencia|la sanción}, da la razón, dio la razón, gana{n|} {el|la|juicio}, pierde{n|} {el|la}, absuel*, culpable, prisión, dicta{n|}, dict{ó|aminó|amina}, cautelar {concedida|denegada}',
      settle:
        'acuerdo {extrajudicial|de pago|transaccional|para cerrar|para poner fin}, extrajudicial{mente|}, acepta{n|} pagar, aceptó pagar, acuerda pagar, acordó pagar, indemniza{rá|n|}, compensa{rá|n|ción|}, retira la demanda, retiró la demanda, conciliación, reembolsará{n|}, devolverá{n|} el dinero, transige',
      clear:
        'autoriza{n|} {la|el|con|sin|fusión|compra}, autoriz{ó|ado|ada} {la|el|con|sin|}, con condiciones, sujeto a condiciones, condicionad{a|o}, archiva{n|}, archiv{ó|ado}, {cierra|cerró|concluye|concluyó} {el |la |}{caso|expediente|investigación|procedimiento}, no {halla|hay|hubo|ve} {infracción|indicios}, exonera{n|do|}, {obtiene|obtuvo|recibe|recibió|concede|concedió|otorga|otorgó} {la |una |}{licencia|autorización|permiso}, veta la {fusión|compra}, {archiva|archivó|cierra|cerró} {el|la} {expediente|investigación|caso|causa}, {acepta|aceptó} {los |sus |}compromisos, {autoriza|autorizó|aprueba con condiciones}',
      buy: '{completa|completó|cierra|cerró|culmina|culminó|concreta|concretó} {la |su |el |}{compra|adquisición|operación|venta|fusión|inversión}, compra {el|la|una|un|por}, compró {el|la|una|un}, adquiere{n|}, adquir{ió|ido}, {toma|tomó|se hace con|se hizo con} el {control|75|100}, vendió {su|el|la}, vende {su|el|la}, se fusiona{n|}, participación {del|mayoritaria}, debut en bolsa, sale a bolsa, salió a bolsa, recaud{a|ó}, capt{a|ó} {un|una|fondos}',
      seize:
        'incauta{n|ción|ciones|do|}, incaut{ó|aron}, decomis{a|an|ó|aron|o|os|ado}, confisc{a|an|ó|ado}, interven{ido|idos|idas|ida|ción}, intervino, interviene{n|}, intercept{a|an|ó|ado|aron}, aprehend{ió|ido|en}, asegur{ó|aron} {mercancía|productos|más}, deten{ido|idos|ida|ción|ciones}, detiene{n|} a, detuv{o|ieron} a, arrest{a|ó|ado}, desarticul{a|an|ó|ada}, desmantel{a|an|ó}, contraband{o|istas}, falsific{ados|adas|aciones|ado}, pirata{s|}, destru{ye|yen|yó|cción}, aduana{s|} {incauta|decomisa|halla|intercepta|detecta|retiene|detuvo}, guardia civil, policía {nacional|incauta|detiene}, almacén clandestino, {incauta|incautó|incautan|incautaron|decomisa|decomisó|decomisan|decomisaron|interviene|intervino|intervienen|confisca|confiscó|retiene|retuvo|destruye|destruyó}{n|ron|}, {incautad|decomisad|intervenid}{os|as|o|a}, {desmantela|desarticula}{|n|ron}, falsificacion{es}, {detenid|arrestad}{os|o|as|a}',
      recall:
        'retir{a|an|ó|aron|ada|ado|ados|adas|ar} {del|de la|de|los|las|productos|más|unos}, retirada {de|del}, llamad{o|a} a revisión, alerta de {producto|seguridad}, elimin{a|ó|an|aron|ado|ados} {más|anuncios|productos|miles|publicaciones}, dej{a|ó|aron} de venderse, prohíbe {la |}venta, no {usar|utilizar}, riesgo de {asfixia|incendio|descarga|lesion*|quemadura*|intoxicación|estrangulamiento|atragantamiento}, peligros{o|a|os|as}, cese de venta, inmoviliz{a|ó|ado|ada|ados}, fuera de la venta',
      test: 'analiz{a|ó|aron|ado|ados|adas}, análisis {de|revela|muestra|en}, prueba{s|} {de laboratorio|revelan|de|realizad*}, laboratorio, muestra{s|} {analiz*|de|no}, de {los|las} {10|12|20|30|40|50} {productos|artículos|juguetes}, no {cumple|cumplen|cumplían|cumplió|superan|supera|pasó|pasaron}, incumpl{e|en|ían} {la normativa|las normas|los}, suspend{e|en} {el|la|en} {prueba|análisis|examen}, supera{n|ba|ban|} {el límite|los límites|lo permitido}, por encima de{l|} {límite|lo}, exceso de, plomo, cadmio, ftalatos, sustancias {tóxicas|químicas|peligrosas|prohibidas}, tóxic{o|a|os|as}, detect{a|ó|an|aron|ado} {plomo|sustancias|irregularidades|niveles|en}, hall{a|ó|an|aron} {plomo|sustancias|niveles|en|que}, encontr{ó|aron} {plomo|sustancias|niveles|que}, insegur{o|a|os|as}, compra{s|} mistery, resultado{s|} de, {no cumple|no cumplen|incumple|incumplen|incumplía|suspende|suspenden} {con |}{la|las|los|el|normas}, {análisis|pruebas|ensayos|prueba|estudio} {de|revela|revelan|muestra|detecta|detectan|halla}, {detecta|detectó|detectan|halló|hallan|encontró} {sustancias|plomo|ftalatos|cadmio|productos|niveles|riesgos}',
      withdraw:
        'retira{n|} {la propuesta|el proyecto|la iniciativa|el plan|su}, retir{ó|aron} {la propuesta|el proyecto|la iniciativa|el plan|su}, renuncia{n|} a, renunció a, descarta{n|}, descart{ó|ado|ada|aron}, cancela{n|}, cancel{ó|ado|ada}, aplaza{n|}, aplaz{ó|ado|ada|amiento}, pospone{n|}, pospuso, da{n|} marcha atrás, dio marcha atrás, rectifica{n|ción|}, rectificó, deroga{n|}, derog{ó|ado|ada}, rechaza{n|} {la ley|la propuesta|el proyecto|la iniciativa}, tumba{n|}, tumb{ó|ado}, pide{n|} disculpas, pidió disculpas, fe de {erratas|errores}, congela{n|}',
    },
    commerce:
      'comercio electrónico, plataforma, plataformas, tienda, compras, consumidores, productos, shein, aliexpress, venta en línea, minoristas, paquetes',
    shop: 'tiktok shop, comercio electrónico, vendedores, tienda en línea, compras, comercio social',
    parcel: {
      3: 'importaciones, paquetería, paquetes, comercio electrónico',
      5: 'envíos de bajo valor, de minimis, comercio electrónico transfronterizo, paquetes de china, bajo valor, paquetes {de bajo valor|pequeños|baratos|procedentes|que entran}, compras {en el extranjero|online al extranjero}, plataformas {chinas|asiáticas|extranjeras}, mensajería',
    },
    joint: 'plataformas chinas, comercio electrónico chino, tiendas chinas, plataformas asiáticas, gigantes chinos',
    after: 'tras, después de, luego de',
    genre:
      'opinión, editorial, columna, entrevista, análisis, reportaje, claves, las claves, qué es, por qué, cómo, dentro de, crónica, perfil, balance, resumen del año, la historia de, detrás de, tribuna, así es, preguntas y respuestas',
    noise: {
      scam: {
        3: 'estafador*, datos bancarios, víctimas',
        5: 'phishing, smishing, sms {falso*|fraudulento*}, suplant*, se hacen pasar, haciéndose pasar, hacerse pasar, enlace* {fraudulento*|malicioso*|falso*}, ciberdelincuente*, correo* {fraudulento*|falso*}, timo, timos, ciberestafa*, oferta* de empleo falsa*, mensaje* {fraudulento*|falso*}, web falsa, webs falsas, no pinche*, falso empleo',
      },
      drugs: {
        3: 'pasajero*, equipaje, maleta*',
        5: 'cocaína, droga*, marihuana, heroína, fentanilo, metanfetamina, narcotráfico, marfil, hachís, contrabando de tabaco, armas de fuego, lingotes',
      },
      sport: {
        5: 'rugby, portero, centrocampista, delantero, gol, goles, segunda parte, primer tiempo, liga, partido de',
      },
      talk: {
        2: 'tú, tus, te, puedes, tu pedido, haz clic, regístrate, mi pedido, compré, me llegó, paso a paso, enlace, aprovecha, descubre, merece la pena, vale la pena, opiniones, trucos, nuevos usuarios',
      },
      coupon: {
        3: 'ofertas, descuentos',
        5: 'cupón, cupones, código promocional, código{s|} {de descuento|promocional*}, chollo{s|}, ofertas {de|del|imperdibles|flash}, haul, mejores {compras|ofertas}, cómo {comprar|vender|ahorrar|conseguir}, trucos, guía {para|de}',
      },
      haul: { 2: 'opiniones', 5: 'haul, unboxing, reseña, outfit' },
      howto: { 3: 'consejos, trucos, guía', 5: 'cómo vender, cómo comprar, guía paso a paso, ganar dinero, dropship*' },
      car: { 5: 'automóvil, vehículos, coche' },
      cloud: { 5: 'alibaba cloud, computación en la nube' },
      politics: { 5: 'presidenta claudia sheinbaum' },
      show: { 2: 'viral', 5: 'cantante, película, concierto' },
    },
    earlier:
      'el año pasado, hace un año, hace dos años, anteriormente, ya había, en 2023, en 2024, el mes pasado, previamente',
    maybe: 'podría{n|}, puede{n|}, si, hasta, riesgo, se expone, eventual',
  },
  facts: {
    decimal: ',',
    eitherGroups: true,
    peso: 'MXN',
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
      mdp: 1e6,
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
      once: 11,
      doce: 12,
      trece: 13,
      catorce: 14,
      quince: 15,
      dieciséis: 16,
      diecisiete: 17,
      dieciocho: 18,
      diecinueve: 19,
      veinte: 20,
      treinta: 30,
      cuarenta: 40,
      cincuenta: 50,
      cien: 100,
    },
    currencies: {
      USD: 'dólares|dólar|dolares|dólares estadounidenses|dólares americanos',
      EUR: 'euros|euro',
      MXN: 'pesos mexicanos|peso mexicano|mxn',
      peso: 'pesos|peso',
      CLP: 'pesos chilenos',
      COP: 'pesos colombianos',
      ARS: 'pesos argentinos',
      PEN: 'soles|sol|nuevos soles',
      BOB: 'bolivianos',
      PYG: 'guaraníes',
      HNL: 'lempiras',
      VES: 'bolívares',
      PAB: 'balboas',
      THB: 'bahts|baht',
      IDR: 'rupias indonesias',
      INR: 'rupias',
      VND: 'dongs',
      SEK: 'coronas suecas',
      DKK: 'coronas danesas',
      NOK: 'coronas noruegas',
      CZK: 'coronas checas',
      HUF: 'forintos|florines',
      CHF: 'francos suizos|francos',
      RUB: 'rublos',
      HKD: 'dólares de hong kong',
      TWD: 'dólares taiwaneses',
      AUD: 'dólares australianos',
      CAD: 'dólares canadienses',
      SGD: 'dólares de singapur',
      'EUR¢': 'céntimos|céntimos de euro',
      'USD¢': 'centavos de dólar',
      'GBP¢': 'peniques',
      BRL: 'reales',
      GBP: 'libras|libras esterlinas',
      CNY: 'yuanes|yuan',
      KRW: 'wones|wones surcoreanos|won',
      JPY: 'yenes',
      PLN: 'eslotis|zlotys',
      RON: 'lei|leus',
      TRY: 'liras|liras turcas',
      UYU: 'pesos uruguayos',
      DOP: 'pesos dominicanos',
      CRC: 'colones',
      GTQ: 'quetzales',
    },
    counted: {
      users:
        'usuarios|usuarios activos|usuarios mensuales|usuarios activos mensuales|usuarios activos al mes|usuarios únicos|visitantes|visitantes únicos|destinatarios|destinatarios activos',
      persons:
        'personas|colombianos|argentinos|peruanos|brasileños|europeos|adultos|habitantes|personas usuarias|internautas|familias|hogares|clientes|consumidores|compradores|ciudadanos|mexicanos|españoles|chilenos|habitantes|afectados',
      items:
        'productos|artículos|cargadores|zapatos|bolsos|relojes|camisetas|lámparas|cascos|patinetes|baterías|prendas de vestir|copias|réplicas|imitaciones|fichas|fallos|incumplimientos|ítems|mercancías|juguetes|modelos|unidades|piezas|anuncios|prendas|aparatos|publicaciones|cosméticos|muñecas|objetos|modelos de juguetes|referencias',
      parcels:
        'paquetes|envíos|bultos|encomiendas|paquetitos|pedidos diarios|pequeños paquetes|pequeños envíos|paquetes pequeños|paquetes de bajo valor|envíos de bajo valor',
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
    between: 'entre',
    change: { before: 'de|del|desde el|desde', between: 'a|al|hasta el|hasta' },
    part: { of: 'de las|de los|de cada|de un total de|de entre|de', whole: '' },
    delta: {
      before:
        'creció un|creció|creció el|subió un|subió|aumentó un|aumentó|cayó un|cayó|bajó un|bajó|descendió un|descendió|disminuyó un|redujo un|incremento del|aumento del|caída del|descenso del|crecimiento del|alza del|subida del|un aumento de|un incremento de|una caída de|creció en|aumentó en|cayó en|descuento del|descuentos del|rebaja del|+|−|un alza del|una subida del',
      after:
        'más que|menos que|más|menos|interanual|de descuento|de aumento|de crecimiento|más bajo|más alto|adicionales',
      through: '',
    },
    same: 'unos|unas|cerca de|alrededor de|aproximadamente|equivalentes a|equivalente a|o|casi|algo más de|más de',
    density: 1,
    former: 'antes|en lugar de|en vez de|frente al',
    cues: {
      goods:
        'auricular|auriculares|cargador|cargadores|batería externa|lámpara|lámparas|secador|humidificador|calefactor|hervidor|paraguas|juguete|juguetes|muñeca|muñecas|peluche|peluches|slime|patinete|sillita|cochecito|biberón|vestido|vestidos|camiseta|camisetas|camisa|blusa|pantalón|pantalones|vaqueros|chaqueta|abrigo|sudadera|ropa interior|bañador|bikini|sombrero|gorra|guantes|calcetines|zapato|zapatos|zapatillas|sandalias|botas|chubasquero|bolso|bolsos|cartera|reloj|relojes|gafas|anillo|pendientes|pulsera|pintalabios|labial|cosméticos|crema solar|perfume|perfumes|vela|velas|esmalte|sartén|olla|taza|cuchillo|taladro|cepillo|almohada|tienda de campaña|casco|cascos|peluca|suplementos|ropa infantil|disfraz|funda',
      will: 'será|entrará|se aplicará|prevé|va a|planea|deberán|pagarán',
      asked:
        'votó|votaron|votos a favor|a favor de la|a favor del|votación|respaldaron|dijo que sí|respondieron|respondió|participación del|encuestados|encuesta',
      worth: 'valorad*|por valor de',
      anyone:
        'quienes incumplan|los infractores|las empresas que|plataformas que|los vendedores que|quien venda|vendedores|infractores|quien incumpla|importadores|empresas que',
      fine: 'impuestos a|impuesta a|impuesto a|mantuvo los|mantuvo la multa|confirmó la multa|confirmó los|ratificó|obligó a shein a pagar|obligó a temu a pagar|obligó a pagar|obliga a pagar|condenó a shein|condenó a temu|condena a shein|condena a temu|condenada a pagar|condenado a pagar|deberá indemnizar|{multas|sanción}{| administrativas| económicas} de hasta|se {expone|exponen} a {multas|una multa|una sanción}{| administrativas} de hasta|{multas|sanciones} que {llegan|pueden llegar} a|fondo de compensación|compensar a los consumidores|multas de|multa de|castigó a|castigar|sancionar|sancionará|sancionador|{multa|sanción} de|multa de hasta|pagar una multa|pagará {euros|una multa}|tendrá que pagar|deberá pagar|deberá abonar|abonar|abonará|resarcir|resarcimiento|indemnizar|indemnizará|se devuelva|devuelva a los clientes|penalidad|penalidades|multa puede llegar|multa máxima|pena de|impone a|impuso a|impuso una|le impuso|facturó la sanción|norma permite llegar|permite llegar al|podría costarle|le costará|le costó|por infracción|por cada infracción|apercibimiento|coercitiva|multas coercitivas|multa|multas|multó|multado|multada|multar|multará|multan|sanción|sanciones|sanciona|sancionó|sancionada|sancionado|sanciona a|sanción económica|indemnización|indemnizaciones|penalización|condenó|condena|condenada|castiga|castigó|pagará una multa|multas de hasta|sanciones de hasta|sanción de hasta|multas por hasta|multa por hasta|se expone a multas|se expone a una multa|arriesga multas|arriesga una multa',
      invest:
        'montará|construye|instalará|pondrá en marcha un almacén|un almacén de|un centro de|invertirá además|invirtiendo|inversión de|con una inversión|destinar|aportará|aporta|aportó|apuesta|compra de|comprará|compra el|adquirir|adquirirá|entra en el capital|toma el|construir|levantará|levantar|abrirá un centro|centro logístico|almacén de|almacenes de|bodegas|plan de|ronda de|cifra en|fondo de|inversión|inversiones|invertirá|invertir|invirtió|invierte|invertido|inyectará|inyecta|inyectó|destinará|destina|destinó|desembolsará|desembolso|adquisición|adquirió|adquiere|compró|capital|financiación|comprometió|construirá|construcción',
      threshold:
        'deben declarar|obliga a declarar|declarar las compras|compras que pasen|compras superiores|que superen|pasaban de|que no pasaban de|que no pasen de|superen|superan|superaban|superiores a|inferiores a|menores de|menores a|mayores a|de hasta|hasta un valor|un valor de|valor de|valor inferior|valor superior|de menos de|de más de|de sobre|sobre|por debajo|por encima|lo de menos de|mínimo de|tope de|monto máximo|monto|cupo|pedidos menores de|a partir de los|umbral|límite|tope|mínimo exento|franquicia|de minimis|valor máximo|límite de compra|techo|umbrales|límites',
      exempt:
        'sin declaración|sin declarar|no llega a|libre|libres|quedaban libres|entraba libre|entraban libres|entran libres|entra libre|sin impuestos|sin impuesto|sin iva|sin tributar|no tributan|no tributaban|beneficio para envíos|elimina el beneficio|desgravación|exoneración|exonerados|exonera|exonerar|no pagaba|no paga|exceptuados|quedan fuera|eximir|exime|exención|exenciones|exento|exentos|exenta|exentas|libre de impuestos|libres de impuestos|libre de aranceles|libres de aranceles|sin pagar|sin aranceles|no pagan|no pagaban|franquicia aduanera|eximidos|no pagan arancel|no paga arancel|no pagarán arancel|sin arancel|no pagan iva|primeros',
      parcel:
        'compras externas|mensajería|bultos|correo|courier|pedido|pedidos|encomiendas|encomienda|productos de hasta|bienes de hasta|artículos de|envíos urgentes|importados|mercancía|mercaderías|compras por internet|compras en línea|compra en línea|casillero|casilleros|paquetes|paquete|envíos|envío|paquetería|importaciones|mercancías|compras|bajo valor|bulto|bultos|artículos importados|productos importados|compras en el extranjero|exterior|valgan',
      duty: 'cada paquete|por artículo|por paquete|por envío|por pedido|por producto|por cada artículo|por cada paquete|por cada envío|por tipo de artículo|por categoría|por bulto|por línea|tributan|tributará|tributarán|tributar|gravar|grava|gravará|gravarán|gravó|gravados|sujetos al|sujeto al|pagan lo mismo|pagaría|pagarían|pagando|pague|seguirán pagando|tasa global|tasa del|tasa de|recargar|recargan|recargo del|arancelaria|arancelario|tarifas|tarifa de importación|impuesto del|impuesto de|iva del|iva de|se cobra|se cobran|cobra|cobran|cobraba|cobrarán|ropa|calzado|juguetes|aranceles de hasta|derechos|tasas aduaneras|tasa aduanera|gestión aduanera|importe por|arancel|aranceles|tasa|tasas|iva|impuesto|impuestos|gravamen|gravámenes|derecho de aduana|derechos de aduana|tarifa|tarifa fija|cargo|tributo|tributos|tipo|cobrará|cobrar|pagan|pagarán|tasa de gestión|tasa fija|recargo',
      purchase:
        'se pagaron|se gastó|pagado en temu|pagado en shein|las ventas a través|compras por valor|pasan por|pasaron por|gastaron en|se gastaron|llegan cada|recibe al año|reciben al año|despacha|despachan|despacharon|despachó|mueve|mueven|movió|movieron|ingresaron|ingresan|ingresa|entró|entraba|arriban|arribaron|llegaba|se despacharon|bultos|paquetes diarios|paquetes al día|paquetes al año|envíos al año|envíos diarios|compran|compra|compró|gastan|gastó|facturaron los pedidos|gmv|volumen bruto|envíos de compras|pedidos al mes|pedidos al año|se importaron|importó|desembolsaron en|importaciones por|compras|compraron|gastaron|gasto|volumen|ventas totales|transacciones|gmv|valor bruto de mercancías|llegaron|llegan|entraron|entran|recibió|recibieron|importaron|pagos con tarjeta|enviaron|envíos de bajo valor|volumen de compras',
      share:
        'tasa de fallos|tasa de rechazo|tasa de incumplimiento|índice de fallos|de los descuentos|de los bultos|de las importaciones|de las ventas|de los pedidos|de la cuota|del mercado|de lo que llega|con el|tiene el|tiene un|concentra|concentran|acapara|acaparan|se lleva|cuenta con el|poseen|posee el|dueña del|provienen de|procede de|viene de|vienen de|viene ya de|son de|eran de|es de|llegan de|partían de|cuota|cuota de mercado|participación|procedentes|proceden|procede|representa|representan|representó|representaron|proporción|porcentaje|controla|posee|del total|de los casos|de los productos|de los encuestados|de los envíos|de las acciones|de las compras|provienen|provenía|provino|de los paquetes',
      commission:
        'de lo que venden|del precio de venta|los vendedores pagan|los vendedores entregan|entregan a|de sus ventas a|retiene|pagarán los vendedores|pagan los vendedores|pagarán entre|a los comercios|a los vendedores|cobrará a|cobra a|cobran a|cero comisión|sin comisión|comisión de sus|su comisión|comisión por|comisión para|comisión sobre|se queda con|se queda de media|se queda|se quedan|cuota por venta|tarifa de venta|tarifas a los vendedores|por cada venta|de cada venta|comisión|comisiones|comisión por venta|comisión a los vendedores|cobra a los vendedores|comisión de venta|comisión a vendedores',
      breach:
        'piratas informáticos|los piratas|hackers|la agenda de|robaron|sustrajeron|datos aduaneros|a la vista de|podían ver|eran visibles|quedaron visibles|direcciones de|direcciones y teléfonos|domicilios|teléfonos de|números de tarjeta|datos de tarjeta|datos de tarjetas|datos de los clientes|acabaron en manos|acabó en manos|terminaron en manos|quedaron expuestos|quedaron al descubierto|sin su consentimiento|historial de compras|historial de pedidos|números de teléfono|cuentas bancarias|a la venta en|mercado negro|web oscura|sustraídos|filtrados en|expuestos en|datos de|datos personales de|cuentas de|robados|robó|hackeo|hackeados|ciberataque|intrusión|transfirió|transferidos|enviados a china|comprometidos|vulneración|fuga de datos|fuga de información|sin consentimiento|afectados|datos personales|filtración|filtración de datos|filtró|filtrados|filtraron|brecha|brecha de seguridad|robo de datos|datos de usuarios|datos de clientes|transferencia de datos|expuso|expuestos',
      recall:
        'prohibió la venta|prohibieron la venta|prohíbe la venta|fuera del mercado|retirada del mercado|vetó|formaldehído|ftalato|cromo|níquel|arsénico|mercurio|colorantes azoicos|amianto|bacterias|mayor que el permitido|más de lo permitido|dejó de vender|dejaron de vender|dejar de vender|con problemas|asfixia|atragantamiento|descarga eléctrica|incendio|piezas pequeñas|cordones|sin autorización|sin licencia|caducados|sin registro|quitó|quitaron|eliminaron|no llegaron|no alcanz*|bajó de la web|no pasó|no pasa|no superó|no supera|no cumplen|no cumple|demasiado plomo|exceso de|superan el límite|marca copiada|copiados|falsos|retuvo|retuvieron|retenidos|intervino|intervinieron|intervenidos|decomis*|incaut*|retiraron|peligros*|insegur*|inmoviliza|inmovilizó|inmovilizados|inmovilizadas|aseguraron|aseguró|asegurados|asegura|aseguradas|pirata|piratas|piratería|apócrifos|apócrifas|copias|copia|réplicas|réplica|reprobaron|reprobó|suspendió|suspendieron|suspenden|no pasaron|no superaron|no superan|fallaron|defectuosos|defectuosas|insegura|inseguras|peligrosas|peligrosa|ilegal|ilícitos|no conformes|no conforme|irregulares|sin etiqueta|sin etiquetado|sin marcado|sin homologar|fuera de circulación|destruyó|destruidos|destruirá|confiscó|confiscados|decomisaron|incautaron|interceptó|interceptados|interceptaron|bloqueadas|retirada de|dados de baja|dio de baja|ordenó retirar|contenían|contenía|plomo|ftalatos|cadmio|por encima del límite|superaban el límite|riesgo de|alertas|alerta|retirada|retira|retiró|retirar|retirados|retiradas|retiro|peligrosos|peligroso|inseguros|ilegales|falsificados|falsificaciones|falsas|decomisó|decomisa|decomisados|decomiso|incautó|incauta|incautados|incautación|bloqueó|bloqueados|eliminó|eliminados|eliminado|incumplían|incumplen|no cumplían|tóxicos|prohibidos|imitaciones|riesgo',
      users:
        'abrieron temu|abrieron shein|abrieron la app|abrió la app|al menos una vez al mes|al menos una vez en el mes|entraron en la app|usaron la app|visitaron la web|visitaron temu|se conectaron|entraron a la aplicación|entran a la aplicación|usan la aplicación|la usan|lo usan|usan|usaron|utilizan|utilizaron|visitaron|visitan|visitó|entraron|abrieron|compran en|compradores mensuales|clientes mensuales|usuarios al mes|usuarios en|al mes|cada mes|mensualmente|audiencia|alcance|tuvo|registró|cuenta con|contaba|cuentan|usuarios|usuarios activos|usuarios mensuales|visitantes|al mes|mensuales|base de usuarios|destinatarios|mau',
      daily:
        'cada día|por día|seguidores|suscriptores|diariamente|instalaciones|diarios|al día|diario|semanales|por semana|descargas|descargada|descargó|registrados|inscritos',
      price:
        'se vende a|se venden a|está por|al precio de|a un precio|rebajad*|se ofrece por|se ofrece a|costaba|costaban|costó|costará|vale|valía|valen|se ofrece|se ofrece hoy|en oferta por|un par de|una blusa|una camiseta|un vestido|una lámpara|unas zapatillas|zapatillas|blusa|vestido|camiseta|pantalón|bolso|prenda|pasa a|a solo|por solo|por tan solo|se consigue|se consiguen|desde los|precio|precios|cuesta|cuestan|vende por|se vende por|vendido por|a la venta por|costaba|cuestan desde|desde solo',
      effective:
        'rigen|regirá desde|regir|deberá regir|se acaba|acaba|terminará|termina|vence|arrancan|arranca|arrancó|arrancará|se estrena|se estrenó|estrenó|entra|entran|entrarán|ya se cobran|se cobra desde|se empezó|empezó|empiezan|empezarán|aplicarla|aplicarse|aplicar|se aplicó|aplica desde|será obligatorio|obligatorio|obligatoria|exigible|desembarca|abrió|abre|ya es posible|disponible|lanza|pasó de|sube este|sube|suben|subirá|subió|pagarán desde|pagan desde|desaparece|desaparecerá|deja de|dejará|dejarán|queda prohibido|prohíbe|elimina|eliminará|suprime|suprimirá|implementará|implementa|vigencia|en vigor|entra en vigor|entrará en vigor|entró en vigor|vigente|vigente desde|se aplicará|se aplica|aplicará|empezará|empieza|comenzará|comienza|a partir del|a partir de|regirá|rige|desde este|desde hoy|surtirá efecto|empieza a|entrada en vigor|comenzó a aplicarse|deberán',
      from: 'desde|a partir del|a partir de|el|desde el',
      oblige:
        'tendrá que|tendrá|habrán de|obligar|obligatoriamente|registrarse|inscribirse|están obligadas|sujetos|alcanza a|afecta a|aplica a|deberán|deben|obligación|obligadas|obligados|obliga|obligará|exige|exigirá|tendrán que|designar|designadas|designada|requisito|sujetas',
      turnover:
        'facturación mundial|de la facturación|facturación mundial anual|de sus ventas|de los ingresos|ingresos globales|volumen mundial|facturación del grupo|del volumen de negocio|del volumen de negocios|facturación|facturación anual|facturación global|volumen de negocios|volumen de negocio|ingresos anuales|ventas anuales|facturación mundial|cifra de negocios',
      other:
        'cuentas bloqueadas|bloqueados|saldo|saldos|comercio electrónico del país|ingresó por|recaudado|quien denuncie|recompensa|capital social|un capital de|certificación|cobran|cobra por|jornal|a destajo|gastos de envío|de envío|envío gratis|envíos gratis|portes|por hora|reembolso|recuperar|devolución|pagan por paquete|se han recaudado|recaudados|fisco|para el fisco|erario|ventas de la ropa|sueldos|salarios|flete|fletes|por kilo|renta|alquiler|alquileres|premios|gane|ganar|subvenciones|presupuestos|capitalización|bolsa|facturó|facturación de|facturaba|deudas|créditos|bonos|exportación|empleo|ingresos|beneficio|beneficios|pérdidas|ganancias|ganancia|ventas|valoración|presupuesto|salario|sueldo|deuda|préstamo|premio|exportaciones|pase|fichaje|recaudación|recaudó|recaudar|subsidio|subvención|ayuda|acciones',
      discount:
        'descuento|descuentos|cupón|cupones|rebaja|rebajas|código|códigos|ahorras|ahorro|oferta|ofertas|promoción',
      rise: 'creció|crecieron|crecimiento|subió|subieron|subida|aumentó|aumentaron|aumento|cayó|cayeron|caída|bajó|bajaron|descendió|descenso|disminuyó|incremento|repunte|alza',
      against:
        'interanual|frente a|en comparación con|respecto a|respecto al|comparado con|que el año anterior|que un año antes|en tasa interanual',
      sum: 'en conjunto|entre ambas|en total|sumadas|conjuntamente|entre las dos',
      gap: 'diferencia|ventaja|brecha de|distancia',
      unsaid:
        'nadie fue multado|no fue multado|no multará|sin sanciones|no fue sancionada|no sancionó|sin castigo|archivó|absuelta|absolvió|sin multa|no multó|no impuso|no ha impuesto|no será multada|no fue multada|sin imponer|evitó una multa|niega|negó|desmintió|no invertirá|no hubo|descartó|ninguna multa|no habrá multa|no se impuso|sin sanción',
      earlier:
        'hasta entonces|entonces|año atrás|hace un año|en igual lapso|igual lapso previo|lapso previo|contra|previo|previos|un año antes era|por entonces|en su día|el año anterior|anteriores|desde entonces|a comienzos de|frente a|antes|anteriormente|año anterior|un año antes|un año atrás|año atrás|el año pasado|previamente|anterior|hasta ahora|ya había|tenía|ya fue|mes anterior|había sido',
      tested:
        'probados|probadas|de las que|de los que|compró para|analizó|analizamos|encargó|inspeccionadas|revisadas|revisados|operativo|estudio de|muestra de|analizó|analizar|analizados|analizadas|muestras|inspeccionó|inspeccionados|examinó|revisó|probó|ensayos|tras analizar|compradas',
      each: 'respectivamente',
      but: 'pero|mientras|aunque|donde|cuando|porque|que|tras|después|mientras que|en tanto',
      asOf: 'a finales de|al cierre de|a fecha de',
      announced:
        'anunciada|anuncia|aprobó|aprobado|aprobada|aprobaron|avala|avaló|radicó|radicado|notificada|notificó|envió|difundió|difundida|expuso|propuso|propuesto|presentada|demanda|sentencia|fallo|decreto|publicadas|publicado|publicada|resolvió|resolución|tras|conocida|votará|votarán|admite|debatió|debate|explicó|señaló|comunicó|recibió|se abrió|se le abrió|asumió|hubo|en sus últimos días|anunció|anunciaron|dijo|publicó|publicadas|acordaron|se reunió|votó|votación|informó|firmó|reunión|abrió|lanzó|fundada|presentó|presentar|plazo|comunicado',
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
        'last month': 'el mes pasado|mes pasado|el pasado mes|el mes anterior pasado|el pasado mes de',
        'this year': 'este año|en lo que va de año|en lo que va del año|en el año en curso|en el presente año',
        'month before': 'el mes anterior|un mes antes',
        'last year': 'el año pasado|año pasado|el pasado año',
        today: 'hoy|desde hoy|a partir de hoy',
        yesterday: 'ayer|desde ayer',
        tomorrow: 'desde mañana|a partir de mañana',
        'next month': 'el próximo mes|el mes que viene',
        'next year': 'el próximo año|el año que viene',
        'same month last year':
          'hace un año|un año atrás|un año antes|el mismo mes del año pasado|en igual mes de 2024',
      },
      years: 'años|año',
      months12: 'meses',
      until: { before: 'hasta|hasta el|hasta fines de|hasta finales de|antes de|antes del', after: '' },
      due: 'a más tardar el|como tarde el|antes del|a más tardar en',
      since: { before: 'fundada en|nacida en|lanzada en|desde su llegada en|tras', after: '' },
      past: 'pasado|pasada|último|últimos',
      coming: 'próximo|próximos|en los próximos',
    },
    firms: {
      DSA: 'ley de servicios digitales|reglamento de servicios digitales',
      'Korea Customs Service': 'servicio de aduanas de corea',
    },
  },
  gate: {
    acts: {
      fine: 'multa, multas, multó, multado, multada, multar, sanción, sanciones, sancionó, sancionada, sancionado',
      invest: 'invertirá, invertir, invirtió, inversión, inversiones, invierte',
      recall: 'retirada, retirados, retiradas, retiró, retira, retirar',
      investigate:
        'investigación, investigaciones, investiga, investigó, investigando, investigar, expediente, inspección, inspeccionó, indaga',
      ban: 'prohibición, prohíbe, prohibió, prohibir, bloqueo, bloqueó, bloquea, suspendió, suspende, suspensión',
      approve: 'aprobó, aprueba, aprobado, aprobada, aprobaron, adoptó, ratificó',
      reject: 'rechazó, rechaza, desestimó, desestima, denegó, anuló',
      uphold: 'confirmó, dio la razón',
      withdraw: 'canceló, cancela, dejó sin efecto',
      effect: 'en vigor, vigente, se aplicará, se aplica, aplicará',
      sue: 'demanda, demandó, demandar, querella',
      appeal: 'recurso, recurrir, recurrirá, recurrió, apelación, apeló, apelar',
      agree: 'acuerdo, acordaron, acordó, firmó, firmaron, compromiso, compromisos, comprometió, pactó, convenio',
      leak: 'filtración, filtró, filtrados, fuga de datos, transfirió',
      rise: 'creció, aumentó, subió, aumento, crecimiento, alza, crecieron, aumentaron',
      fall: 'cayó, bajó, descendió, disminuyó, caída, descenso, redujo',
      exempt: 'exención, exentos, exentas, exento, exenta, libre de impuestos',
      abolish: 'elimina, eliminación, eliminó, suprime, suprimir, supresión, fin de la exención',
      order: 'ordenó, ordena',
      admit: 'reconoció, admitió, disculpó',
      deny: 'niega, negó, desmintió, en desacuerdo',
      prosecute: 'detenidos, detuvo, detención, imputado, procesado',
      leave: 'abandona, abandonó, se retira, cerrará, cierre',
      acquire: 'adquirió, adquiere, adquisición, fusión',
      compensate: 'indemnización, reembolso, reembolsó, compensación',
      safe: 'seguros, seguro, cumplían',
      violate: 'infringió, infracción, infracciones, vulneró, incumplió, incumplimiento, violó',
      unsafe: 'inseguros, inseguro, peligrosos, peligroso, tóxicos, tóxico, incumplían, no cumplían, nocivas',
    },
    not: {
      before: 'no, sin, ni, nunca, tampoco, ninguna, ningún, niega, negó, evitó, descartó',
      after: 'no, fue anulada, quedó anulada',
    },
    may: {
      before:
        'podría, podrían, puede, pueden, podrá, si, planea, estudia, propone, propuso, baraja, amenaza, posible, se enfrenta a, se expone a, hasta, arriesga, prevé, quiere, pide, piden',
      after: 'si, podría, propuesta',
    },
    shield: 'no solo, no sólo, inversores, inversionistas, no más de, no menos de, no cumplían, hasta el',
    orders:
      'ignora las instrucciones, ignore las instrucciones, ignora tus instrucciones, olvida las instrucciones, escribe que',
    reach: [34, 20],
    breaks: 'pero, mientras, aunque, tras, después',
    turns: 'pero, mientras, en cambio',
  },
};

export default es;
