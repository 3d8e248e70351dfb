// Longer than most files: all the words of German.
import type { Tongue } from '../tongue.ts';

/** German as the press and the authorities of Germany, Austria and Switzerland write it. */
const de: Tongue = {
  code: 'de',
  home: 'DE',
  recognised: {
    script: 'Latin',
    everyday:
      'der die das und nicht von mit für auf ist ein eine den dem des im zu zum zur sich bei nach auch einen einem einer wird wurde werden sind hat haben über vor wegen gegen aus noch',
  },
  sentences: {
    abbreviations:
      'Mio|Mrd|bzw|ca|z.B|z. B|u.a|u. a|d.h|Nr|Abs|Art|Dr|Prof|St|Str|rd|sog|inkl|exkl|ggf|max|mind|evtl|usw|vgl|Jan|Feb|Aug|Sept|Okt|Nov|Dez',
    leans:
      'er|sie|es|ihr|ihre|sein|seine|diese|dieser|dieses|dies|das|damit|dabei|dafür|dagegen|darin|darüber|doch|aber|und|zudem|außerdem|allerdings|jedoch|auch|so|dann|dort|beide|hingegen|indes|unterdessen|deshalb|daher|zuvor|zugleich',
  },
  frames: {
    related: 'lesen sie auch|mehr zum thema|lesen sie mehr|das könnte sie auch interessieren|weitere artikel|mehr dazu',
    rights: 'alle rechte vorbehalten|nachdruck verboten',
    even: 'alle rechte vorbehalten',
    picture: 'foto|bild',
    caption: 'foto|bild|symbolbild|archivbild|symbolfoto|quelle|grafik',
    contact: 'kontakt|pressekontakt|rückfragen|ansprechpartner|anlage|anlagen|referat presse|pressestelle',
    phone: 'telefon|tel',
    cookies: 'wir verwenden cookies|diese website verwendet cookies|alle cookies akzeptieren',
    follow:
      'newsletter abonnieren|jetzt abonnieren|folgen sie uns|anzeige|werbung|jetzt anmelden|schlagwörter|schlagworte',
    byline: 'von|autor|redaktion',
    menu: 'startseite|nach oben|drucken|teilen|kommentare|kommentar',
  },
  places: {
    KR: { 3: 'südkorea, korea, koreas', 2: 'südkoreanische, südkoreanischen, südkoreaner, koreanische, koreanischen' },
    US: {
      3: 'usa, vereinigte staaten, vereinigten staaten, us-regierung',
      2: 'us-amerikanische, us-kongress, us-zoll',
    },
    EU: {
      3: 'europäische union, europäischen union, brüssel, europa, gesetz über digitale dienste, digitale-dienste-gesetz, eu-staaten, eu-mitgliedstaaten, eu-verfahren, eu-kommission',
      2: 'europäische, europäischen, europäischer, eu-weit, eu-weite',
    },
    GB: { 3: 'großbritannien, vereinigtes königreich, grossbritannien', 2: 'britische, britischen' },
    FR: { 3: 'frankreich', 2: 'französische, französischen, franzosen' },
    DE: {
      3: 'deutschland, deutschlands, bundesrepublik, bundestag, bundesrat, bundesregierung, bundesfinanzministerium, bonn, stiftung warentest, kraftfahrt-bundesamt',
      2: 'deutsche, deutschen, deutscher, bundesweit, hierzulande',
    },
    IT: { 3: 'italien', 2: 'italienische, italienischen' },
    ES: { 3: 'spanien', 2: 'spanische, spanischen' },
    PL: { 3: 'polen', 2: 'polnische, polnischen' },
    NL: { 3: 'niederlande, niederlanden', 2: 'niederländische' },
    IE: { 3: 'irland', 2: 'irische, irischen' },
    AT: { 3: 'österreich, wien', 2: 'österreichische, österreichischen' },
    CH: { 3: 'schweiz, bern', 2: 'schweizer, schweizerische' },
    HU: { 3: 'ungarn', 2: 'ungarische' },
    JP: { 3: 'japan', 2: 'japanische, japanischen' },
    ID: { 3: 'indonesien', 2: 'indonesische, indonesischen' },
    VN: { 2: 'vietnamesische, vietnamesischen' },
    TR: { 3: 'türkei', 2: 'türkische, türkischen' },
    BR: { 3: 'brasilien' },
    MX: { 3: 'mexiko' },
    CA: { 3: 'kanada' },
    AU: { 3: 'australien' },
    RU: { 3: 'russland' },
  },
  authorities: {
    eu: 'eu-kommission, europäische kommission, europäischen kommission, brüsseler behörde, kommission der eu',
    bkarta: 'bundeskartellamts, kartellamt, wettbewerbshüter in bonn',
    kftc: 'koreanische wettbewerbsbehörde, südkoreas kartellbehörde, kartellbehörde südkoreas',
    pipc: 'südkoreas datenschutzbehörde, datenschutzbehörde südkoreas, koreanische datenschutzbehörde',
    dpc: 'irische datenschutzbehörde, irischen datenschutzbehörde, irische datenschutzkommission',
    dgccrf: 'französische wettbewerbsbehörde, französischen wettbewerbsbehörde',
  },
  meaning: {
    topics: {
      regulation: {
        5: 'gesetz, gesetzes, gesetzentwurf, verordnung, richtlinie, verbot, verbietet, verbieten, regulierung, neue regeln, gesetz über digitale dienste, digitale-dienste-gesetz, dsa, vorschriften, bevollmächtigten, plattformgesetz, werbeverbot, verordnung*, richtlinie*, gesetzentwurf*, referentenentwurf, eckpunkte, novelle, gesetzgeb*, vorschrift*, vorgabe*, verpflicht*, pflicht zur, meldepflicht*, registrierungspflicht*, kennzeichnungspflicht*, haftung*, haften, haftet, haftbar, verantwortliche person, bevollmächtigt*, eu-verantwortliche*, marktüberwachungsverordnung, verbot*, verboten, untersagt*, untersagung, sperrung*, gesperrt, abschaltung, abgeschaltet, vertriebsverbot, werbeverbot, zulassung*, genehmigung*, lizenz*, aufsicht*, plattformaufsicht, bundesnetzagentur, bundestag*, bundesrat*, ausschuss*, ministerrat, eu-parlament, europaparlament, europäisches parlament, abgeordnete*, mitgliedstaaten, regulier*, verschärf*, strengere*, digital services act, dsa, digital fairness act, gesetz für digitale, produktsicherheitsverordnung, ökodesign*, ultra-fast-fashion, fast-fashion-gesetz, risikobewertung*, sehr große online-plattform*, app-store*, aus den app-stores, anordnung*, ordnet an, umweltabgabe',
        3: 'bundesregierung, bundestag, bundesrat, parlament, pflicht, pflichten, verpflichtet, verpflichtend, auflagen, sperre, sperren, sperrt, strengere regeln, strenger, minister, ministerium',
        1: 'regeln, behörde',
      },
      investigation: {
        5: 'untersuchung, ermittlung, ermittlungen, ermittelt, untersucht, verfahren eröffnet, förmliches verfahren, verfahren gegen, eröffnet verfahren, leitet verfahren, vorläufige feststellungen, vorläufigen feststellungen, vorläufigen ergebnissen, vorläufig fest, vorläufiger ansicht, vorläufiger auffassung, razzia, durchsuchung, durchsucht, prüfverfahren, auskunftsersuchen, verdacht*, nachgehen, geht nach, geht dem nach, förmlichen verfahren, prüfverfahren, prüfung*, prüft ob, überprüf*, vorermittlung*, ermittl*, untersuch*, razzia*, durchsuch*, auskunftsersuchen, auskunftsverlangen, auskunft*, anhörung*, vorladung*, vorgeladen, ins visier, unter die lupe, nimmt unter, kontrolle*, stichprobe*, vorläufige*, beschwerdepunkte, verfahren ein*, leitet verfahren, eingeleitet*, fragenkatalog, nachfrage, stellungnahme, frist bis, staatsanwalt*, mitteilung der beschwerdepunkte',
        3: 'verdacht, prüft, mutmaßlich*, im visier, vorwurf, vorwürfe, nimmt ins visier',
      },
      fine: {
        5: 'bußgeld, bußgelder, bussgeld, geldbuße, geldbußen, geldstrafe, millionenstrafe, millionenbuße, rekordstrafe, strafzahlung, kartellstrafe, zwangsgeld, verhängt, verhängte, busse, bußgeld*, geldbuße*, strafe von, strafgeld*, zwangsgeld*, ordnungsgeld*, millionenstrafe*, strafe in höhe, muss * zahlen, euro zahlen, euro strafe, verhängt*, sanktion*, brummt, zahlen muss',
        3: 'muss zahlen, zahlen muss, strafe, bestraft, soll zahlen',
        0.5: 'droht ein bußgeld, drohen bußgelder, drohen strafen, drohende strafe, bußgeld von bis zu, bußgelder von bis zu, geldbuße von bis zu, geldbußen von bis zu, geldstrafen von bis zu, strafen von bis zu, strafe von bis zu, strafe droht, droht eine strafe, droht eine geldbuße, drohen geldbußen, kein bußgeld, keine strafe, keine geldbuße, ohne bußgeld, bis zu sechs prozent',
      },
      agreement: {
        5: 'vereinbarung, abkommen, absichtserklärung, selbstverpflichtung, zusagen, verpflichtungszusagen, kooperationsvertrag, unterlassungserklärung*, verpflichtungserklärung*, zusage*, zugesagt*, verpflichtet sich, verpflichteten sich, selbstverpflicht*, vereinbar*, abkommen*, kooperation*, kooperier*, zusammenarbeit*, bündnis*, pakt*, unterzeichn*, unterschrift*, unterschreib*, verhaltenskodex, absichtserklärung*, memorandum, einig*, schulterschluss, partnerschaft*',
        3: 'unterzeichnet, unterzeichnete, unterzeichneten, vereinbart, vereinbarten, zusammenarbeit, kooperation, einigung, einigten',
      },
      investment: {
        5: 'investition, investitionen, investiert, investieren, beteiligung, übernahme, übernimmt, börsengang, gemeinschaftsunternehmen, joint venture, kauft anteil, investi*, beteilig*, übernahme*, übernimmt, übernehmen, aufkauf*, kauft sich, einstieg bei, börsen*, anteil*, aktie*, aktionär*, gesellschafter, kapitalerhöhung*, finanzierungsrunde*, bewertung von, gemeinschaftsunternehmen*, tochterfirma*, tochtergesellschaft*, gründet *, neubau*, baut ein, bauen lässt, bau eines, spatenstich, standort*, millionen euro in, milliarden euro in, in den ausbau, fonds',
        3: 'expandiert, ausbau, neues lager, logistikzentrum, anteile, tochtergesellschaft',
        4: 'startet in, markteintritt, markteinstieg, eröffnet sein, eröffnet erste, eröffnet erstes',
      },
      product_safety: {
        5: 'rückruf, rückrufe, ruft zurück, zurückgerufen, produktsicherheit, gefährliche produkte, gefährlich, unsicher, schadstoffe, giftig*, weichmacher, blei, cadmium, sicherheitsmängel, mängel, krebserregend*, gesundheitsgefährdend, testkäufe, marktüberwachung, safety gate, verkaufsstopp, rückruf*, zurückgeruf*, gefährlich*, gefahr*, unsicher*, schadstoff*, weichmacher*, blei*, cadmium*, nickel*, formaldehyd*, krebserregend*, giftig*, grenzwert*, überschr*, prüflabor*, labor*, getestet*, test*, stiftung warentest, mängel*, mangelhaft*, durchgefallen*, beanstand*, ce-kennzeich*, ce-zeichen, sicherheits*, produktsicherheit*, marktüberwach*, brandgefahr*, brand*, feuer, explo*, stromschl*, erstick*, verschluck*, strangul*, verletz*, kindersitz*, spielzeug*, spielwaren, babynest*, kinder*, ladegerät*, netzteil*, powerbank*, akku*, batterie*, knopfzelle*, magnet*, helm*, kosmetik*, medikament*, arznei*, nahrungsergänz*, puppe*, waffen*, messer*, bundesinstitut für risiko*, rapex, safety gate, illegale produkte, verbotene*, nicht konform*',
        3: 'spielzeug, spielzeuge, babyspielzeug, risiko, risiken, sicherheit, chemikalien, verschluckbare, brandgefahr, stromschlag, durchgefallen, grenzwert, grenzwerte, illegale produkte, illegaler produkte, stiftung warentest, elektrogeräte',
        4: 'verkauf illegaler, illegale waren, illegaler waren, entsprachen nicht',
      },
      data_privacy: {
        5: 'datenschutz, personenbezogene daten, personenbezogener daten, dsgvo, datenleck, datenpanne, cookies, datenschutzbehörde, datenübermittlung, nutzerdaten, kundendaten, privatsphäre, datenschutz*, daten*, personenbezogen*, dsgvo*, kundendaten*, nutzerdaten*, adressen, passwör*, hacker*, gehackt*, cyberangriff*, leck*, einwillig*, cookie*, tracking*, standortdaten*, überwach*, spionage*, spyware, noyb, server in china, nach china übermittelt, drittland*, löschung*, auskunftsrecht*, sicherheitslück*',
        3: 'daten von, einwilligung, übermittelt, daten nach china, gehackt',
      },
      tax_customs: {
        5: 'zoll, zölle, zollfreigrenze, zollfreiheit, freigrenze, zollabgabe, zollgebühr, einfuhrabgabe, einfuhrabgaben, einfuhrumsatzsteuer, mehrwertsteuer, zollfrei, zollreform, de minimis, pauschalzoll, paketabgabe, bearbeitungsgebühr, zollpauschale, kleinsendungen, zoll*, zölle*, einfuhr*, freigrenze*, freibetrag*, abgabe*, mehrwertsteuer*, umsatzsteuer*, pauschalzoll*, drei euro, zwei euro, 3 euro, 2 euro, 150 euro, 22 euro, pro paket, pro artikel, pro sendung, je sendung, je artikel, bearbeitungsgebühr*, paketabgabe*, paketsteuer*, päckchen*, kleinsendung*, warensendung*, zollreform*, zollkontroll*, zollbeamt*, zollamt*, hauptzollamt, finanzminister*, finanzamt*, steuer*, unterfakturier*, falsch deklarier*, deklarier*, schmuggel*, de minimis, us-zölle, ioss',
        3: 'billigpakete, abgabe, gebühr, importe, einfuhr, steuer',
        1.5: 'pakete, paket, päckchen, sendungen, import',
      },
      market_figures: {
        5: 'handelsverband, einer studie, pakete am tag, pakete pro tag, monatliche nutzer, aktive nutzer, monatlich aktive, marktanteil, nutzerzahlen, nutzerzahl, umsatz, umsatzplus, downloads, handelsvolumen, bestellungen, monatliche aktive nutzer, geht an den start, an den start, startet in deutschland, startet, gestartet, marktstart, provision*, anbieter*, verkäuferprovision*, nutzerinnen, nutzer*, monatlich*, umsatz*, umsätze, gewinn*, verlust*, quartal*, halbjahr*, marktanteil*, anteil am, prozent der, prozent aller, umfrage*, befragt*, befragung*, studie*, erhebung*, statist*, zahlen vor*, legt zahlen vor, zugelegt*, gestiegen*, gesunken*, gewachsen*, eingebrochen*, rückgang*, zuwachs*, plus von, minus von, vorjahr*, bestell*, käufer*, kund*, einkauf*, kauften, ausgegeben*, ausgaben*, pakete aus china, pakete pro, pakete täglich, täglich*, downloads, app-*, rang*, platz eins, platz zwei, spitzenreiter*, überhol*, händlerbund, marktforsch*, ifh, bevh, geschäft eröffn*, filiale*, pop-up-*, preise an*, preiserhöh*, teurer*, billiger*, werbeausgab*',
        3: 'nutzer, quartal, umfrage, studie, gestiegen, wuchs, zulegte, ranking, jahresvergleich, prozent der deutschen, marktforscher',
        4: 'umsatzstärkste, meistgenutzte, kaufen bei, bestellen bei, überholt',
      },
      competition: {
        5: 'wettbewerbsrecht, kartellrecht, unlauterer wettbewerb, unlauteren wettbewerb, wettbewerbshüter, kartellbehörde, irreführende werbung, irreführend*, falsche rabatte, falscher rabatte, falschen rabatten, fingierte rabatte, manipulative designs, dark patterns, preisbindung, preisvorgaben, marktmacht, wettbewerbsbehörde, unlaut*, kartellamt*, bundeskartellamt*, kartell*, wettbewerb*, konkurrenz*, konkurrent*, preisvorgabe*, preisdiktat*, preisbindung*, preiskampf*, verdräng*, marktmacht*, marktbeherrsch*, missbrauch*, monopol*, fusion*, zusammenschluss*, freigabe*, freigegeben*, dumping*, billigware*, billigimport*, billigkonkurrenz*, billiganbieter*, ramsch*, flut*, überschwemm*, innenstadt*, innenstädte*, einzelhandel*, einzelhändler*, handelsverband*, händler*, mittelstand*, mittelständ*, hersteller*, ladenschließ*, schließ*, insolvenz*, pleite*, gleiche regeln, faire*, unfair*, wettbewerbsbeding*, benachteilig*, subvention*',
        3: 'wettbewerb, werbung, rabatte, streichpreise, händlerbedingungen, preiskontrolle, preisgestaltung',
      },
      ip_counterfeit: {
        5: 'fälschung, fälschungen, gefälscht*, plagiat, plagiate, markenrecht*, produktpiraterie, markenverletzung, urheberrecht, geistiges eigentum, fälsch*, gefälscht*, plagiat*, nachahm*, nachgeahmt*, nachgebaut*, kopi*, markenrecht*, markenverletz*, markeninhaber*, marken*, produktpirat*, urheber*, patent*, geschmacksmuster*, designrecht*, design*, original*, rechteinhaber*',
        3: 'nachgemacht*, imitate, kopien, designklau',
      },
      logistics: {
        5: 'logistik, lager, versand, lieferung, lieferzeit*, lieferzeiten, luftfracht, paketdienst, zustellung, logistikzentrum, verteilzentrum, logistik*, lager*, lagerhaus*, versand*, liefer*, zustell*, paketdienst*, paketzentr*, paketflut*, sortier*, verteil*, spedition*, fracht*, luftfracht*, frachtflug*, flughafen*, hafen*, container*, dhl*, hermes*, dpd*, gls*, deutsche post, österreichische post, postboten, cainiao, lieferkette*, retoure*, quadratmeter*, umschlag*',
        3: 'post, zusteller, fracht, paketzentrum, dhl, hermes',
      },
      court: {
        5: 'klage, klagt, klagen, verklagt, gericht, gerichts, urteil, landgericht, oberlandesgericht, europäischer gerichtshof, eugh, berufung, abmahnung, abgemahnt, abmahnt, einstweilige verfügung, sammelklage, staatsanwaltschaft, gericht*, landgericht*, oberlandesgericht*, bundesgerichtshof, bgh, eugh*, eug, verwaltungsgericht*, urteil*, klag*, geklagt*, kläger*, beklag*, verklag*, einstweilige*, verfügung*, berufung*, revision*, schadenersatz*, sammelklage*, musterfeststell*, abmahn*, mahnt ab, unterlassung*, rechtsstreit*, richter*, prozess*, anwält*, anwalt*, vergleich*, beschluss*, staatsanwaltschaft*',
        3: 'prozess, richter, kläger, unterlassung',
      },
      labor: {
        5: 'zwangsarbeit, arbeitsbedingungen, kinderarbeit, arbeitsrecht, gewerkschaft, arbeiter, arbeiterinnen, löhne, näherinnen, arbeit*, beschäftigt*, mitarbeit*, lohn*, löhne*, gewerkschaft*, verdi, ver.di, betriebsrat*, streik*, tarif*, überstunden*, schicht*, kündig*, entlass*, stellenabbau*, stellen*, zwangsarbeit*, kinderarbeit*, näher*, fahrer*, zusteller*, mindestlohn*, lieferkettengesetz*, xinjiang, uigur*',
        3: 'beschäftigte, arbeitszeiten, arbeitsplätze',
      },
      consumer_complaints: {
        5: 'verbraucherschutz, verbraucherschützer, verbraucherzentrale, verbraucherbeschwerden, rückerstattung, verbraucherrechte, verbraucherschutzbehörde, verbraucher*, beschwerde*, beschwer*, reklam*, kundenservice*, kundendienst*, erstattung*, rückgabe*, widerruf*, rückzahl*, geld zurück, rabatt*, streichpreis*, bezugspreis*, preisangabe*, irreführ*, täusch*, getäuscht*, manipul*, dark pattern*, countdown*, druck, beeile dich, glücksrad*, gewinnspiel*, fake-*, falsche bewertung*, bewertungen, werbung*, greenwash*, betrug*, betrüg*, phishing*, fakeshop*, fake-shop*, abzocke*, ärger*, nicht geliefert*, nicht angekommen*, falsche ware, agb*, klausel*, geschäftsbeding*, impressum*, vzbv*, marktwächter*, stiftung warentest, schlichtung*',
        3: 'beschwerden, beschwerde, kunden klagen, rücksendung, reklamation*, ärger mit',
      },
    },
    status: {
      proposed: {
        4: 'schlägt vor, vorschlag, gesetzentwurf, entwurf, fordert in einem antrag, will einführen, erwägt, vorgeschlagen, vorgeschlagene, eckpunkte',
        2: 'plant, könnte, geplant, geplante, soll künftig',
      },
      announced: {
        4: 'legt {einen |}plan vor, reicht {einen |}plan ein, hat {einen |}plan vorgelegt, maßnahmenplan, leitet verfahren, verfahren eingeleitet, eingeleitet, verfahren eröffnet, eröffnet verfahren, eröffnete ein verfahren, eröffnet ein verfahren, eröffnet förmliches verfahren, ermittelt, untersucht gegen, stellte vorläufig fest, vorläufige feststellungen, vorläufigen feststellungen, klage eingereicht, reicht klage, verklagt, klagt gegen, razzia, prüft',
        2: 'kündigt an, angekündigt, kündigte an, warnt, teilte mit',
        8: 'vorläufig',
      },
      passed: {
        5: 'beschlossen, beschließt, beschloss, verabschiedet, verabschiedete, gebilligt, billigt, stimmt zu, stimmte zu, einigten sich darauf, angenommen',
        2: 'einigten sich, geeinigt',
      },
      in_force: {
        5: 'seit heute, ab heute, in kraft getreten, tritt heute in kraft, trat in kraft, ist in kraft, gilt seit, gilt ab heute, seit dem, fällt weg, entfällt ab heute, müssen seit',
        3: 'in kraft, gültig seit',
      },
      concluded: {
        5: 'verhängt, verhängte, verhängt ein bußgeld, zu einer strafe verurteilt, verurteilt, verurteilte, entschied, hat entschieden, bestätigt, zurückgerufen, beschlagnahmt, stellte sicher, sichergestellt, untersagt, untersagte, aus dem verkehr gezogen, fielen durch, fallen durch, fällt durch, aus dem verkauf, entsprachen nicht',
        3: 'fanden, festgestellt, entfernt, durchgefallen, muss zahlen, zahlen muss',
      },
      debate: {
        3: 'anhörung, befragt, fordern, fordert, kritisiert, interview, meinung, kommentar, debatte, experten, appelliert, pocht auf',
      },
      future: { 4: 'tritt in kraft am, wird ab, soll ab, ab dem, gilt ab, tritt am, ab juli, ab januar, treten am' },
    },
    deeds: {
      count:
        '{stieg|stiegen|steigt|steigen|wuchs|wächst|wuchsen|sank|sanken|sinkt|fiel|fielen|fällt|kletterte|schrumpfte|legte zu|legten zu|verdoppelte|verdoppelten|verdreifachte|halbierte|nahm zu|nahm ab|ging zurück|gingen zurück} {auf|um|im|von|sich|in|gegenüber|}, gestiegen, gesunken, gewachsen, verdoppelt, zuwachs, rückgang, anstieg, plus von, minus von, rekord{wert|hoch|zahl|}, höchststand, marktanteil{s|e|}, anteil {von|der|am|an}, entfallen auf, entfiel, rangliste, platz {eins|zwei|drei|1|2|3}, überholt, überholte, überflügelt*, nutzer{zahlen|zahl}, monatliche nutzer, nutzer im monat, besucher, umsatz{es|}, erlös*, außenumsatz, bruttowarenwert, umfrage, studie, erhebung, befragt{e|en}, auswertung, statistik, statistisch*, marktforsch*, analyse von, laut {einer |der |}{umfrage|studie|statistik|erhebung|auswertung|schätzung|zahlen}, schätz{t|te|ung|ungen|ungsweise}, im vergleich zum, gegenüber dem vorjahr, vorjahr{es|eszeitraum|}, im {ersten|zweiten|dritten|vierten} quartal, {erstes|ersten|zweiten} halbjahr, durchschnittlich, im schnitt, {jeder|jede} {zweite|dritte|vierte|fünfte|zehnte}, bestellt{en|e} {schon|bereits|mindestens|im}, pakete {am tag|pro tag|täglich}, sendungen {am tag|pro tag|täglich}, ifh, ehi, hde-online-monitor, {stieg|steigt|wuchs|wächst|sank|sinkt|fiel|fällt} {um|auf|im|der|die|die zahl}, {verdoppel|verdreifach}{t|te|ten}, {laut|zufolge} {umfrage|studie|erhebung|statistik}, {umfrage|studie|erhebung|auswertung} {zeigt|zufolge|von|des|ergab}, {gegenüber dem vorjahr|im vorjahr|marktanteil}',
      complain:
        'beschwerde{n|}, beschwer{en|t|te|ten} sich, klagen über, reklamation{en|}, verbraucher {klagen|beklagen|berichten|melden}, kunden {klagen|beklagen|berichten|melden|warten}, ware {kam nie|nie angekommen}, nie {angekommen|geliefert}, erstattung {verweigert|bleibt|kam}, geld zurück, hotline, meldungen von verbrauchern, ärger {mit|über|um}, enttäuscht, hereingefallen, abzocke, fake-shop',
      demand:
        'forder{t|n|te|ten|ung|ungen}, gefordert, verlang{t|en|te|ten}, appell{iert|ieren|iert|e|}, mahn{t|en|te}, drängt, drängen, pocht auf, pochen auf, wirft vor, werfen vor, kritisier{t|en|te|ten}, kritik {an|von|am}, kritiker, beklag{t|en|te}, bemängel{t|n|te}, warn{t|en|te} vor, befürcht{et|en|ete|ungen}, sorge{n|} {um|vor|über}, protest{iert|ieren}, spricht sich, sprechen sich, plädier{t|en|te}, {handelsverband|hde|verband|verbände|gewerkschaft|händler|einzelhandel|branche|handel|industrie|verbraucherschützer|experten|ökonomen|kammer|ihk|dihk|bevh|vzbv} {fordert|fordern|warnt|warnen|verlangt|verlangen|kritisiert|kritisieren|sieht|sehen|will|wollen|drängt|hofft|hoffen|begrüßt|beklagt|mahnt|spricht}, müsse{n|} {endlich|jetzt|mehr|schneller|handeln}, unfair{er|e|en|} wettbewerb*, gleiche wettbewerbsbedingungen, fairer wettbewerb, offener brief, petition, brandbrief, positionspapier, debatte, streit um, umstritten, druck {auf|wächst|steigt}',
      grill:
        'anhörung, befrag{t|te|en|ung}, ausschuss {für|des|im}, abgeordnete{n|r|} {fragen|wollen|befragen|stellten}, stellt sich den fragen, rede und antwort, aussag{t|te|en}, im bundestag, parlamentarische anfrage, kleine anfrage, podium{sdiskussion|}, diskussion, tagung, kongress, forum, runder tisch, gipfel',
      strike:
        'streik{t|en|s|}, warnstreik, protest{e|ieren|iert|aktion|}, demonstr*, kundgebung, boykott*, arbeitsbedingungen, arbeitszeit{en|}, lohn, löhne, tarif{vertrag|streit|verhandlung*}, zusteller, paketbot{en|e}, lagerarbeiter, betriebsrat, ver.di, verdi, ladensterben, schließen ihre läden',
      opine:
        'kommentar, meinung, leitartikel, kolumne, gastbeitrag, gastkommentar, leserbrief, essay, standpunkt, zwischenruf',
      tell: 'interview, im gespräch, analyse:, fragen und antworten, faq, was {das|sie|kunden|verbraucher|sich|jetzt|bedeutet|nun}, wie {das|sie|funktioniert|temu|shein|viel|geht}, warum, wieso, weshalb, wer {zahlt|profitiert|ist|steckt}, worum, hintergrund{:|}, überblick, rückblick, jahresrückblick, {ein|zwei|drei} jahr{e|} {nach|danach|temu|shein}, reportage, porträt, besuch {in|bei|im}, ortstermin, vor ort, selbstversuch, im test:, faktencheck, glosse, newsletter, podcast, presseschau, erklärt{:|}, so funktioniert, so {geht|kommt|läuft}, die geschichte, hinter den kulissen, erzählt{e|}, lacht, erinnert sich',
      probe:
        'ermittel{t|n|te|ten}, ermittlung{en|sverfahren}, untersuch{t|en|te|ung|ungen}, prüf{t|en|te|ung|ungen|verfahren}, überprüf{t|en|te|ung}, verfahren {gegen|eröffnet|eingeleitet|wegen|läuft}, {eröffnet|eröffnete|leitet|leitete|startet} {ein |förmliches |das |}{verfahren|untersuchung|prüfung|ermittlung*}, eingeleitet, durchsuch{t|ten|te|ung|ungen}, razzia, kontrollier{t|en|te}, kontrolle{n|}, schwerpunktkontrolle{n|}, stichprobe{n|}, verdacht{s|}, verdächtig*, nimmt {ins visier|unter die lupe}, nehmen {ins visier|unter die lupe}, im visier, unter die lupe, sektoruntersuchung, testkäufe, antisubventions*, marktüberwachung, beobachte{t|n}',
      summon:
        'auskunft{sersuchen|}, auskünfte, fordert {temu|shein|aliexpress|tiktok|informationen|unterlagen|auskunft} {auf|an|}, verlangt {auskunft|informationen|antworten|unterlagen}, aufgefordert, auffordert, vorgeladen, einbestellt, vorladung, frist {bis|von|gesetzt|läuft}, bis zum {1|2|3}, binnen {tagen|wochen|eines|zwei|drei|30|14}, innerhalb von, fragebogen, fragenkatalog, schreiben {an|von}, angeschrieben, muss {antworten|erklären|darlegen|nachbessern|stellung}, stellung nehmen, stellungnahme, ultimatum, mahnschreiben, abgemahnt, abmahnung, mahnt {temu|shein} ab, unterlassungserklärung',
      warn: 'warn{t|en|te|ten|ung|ungen|hinweis}, gewarnt, vorsicht, {rät|raten} {ab|von}, hinweis {an|für} verbraucher, droht {temu|shein|ein|eine|mit|den|}, drohen {temu|shein|strafen|bußgelder|}, gedroht, drohung, könnte {ein|eine} {bußgeld|strafe|sperre}, bis zu sechs prozent, produktwarnung, rapex',
      accuse:
        'vorwurf, vorwürfe, wirft {temu|shein|aliexpress|tiktok|dem|der}, beschuldig*, vorläufig{e|en|er|}, nach vorläufiger {auffassung|ansicht|einschätzung}, mitteilung der beschwerdepunkte, beschwerdepunkte, mutmaßlich*, angeklagt, anklage, verstoßen {gegen|haben|soll}, soll {gegen|verstoßen}, bestreite{t|n}, weist {die |den |}vorw*, zurückgewiesen, einwände',
      sue: 'verklag{t|te|en}, klag{t|te|en} {gegen|auf|vor|ein}, klage {gegen|ein|auf|von|vor|eingereicht|der}, sammelklage, musterklage, verbandsklage, reicht{e|} klage, vor gericht, zieht vor, ziehen vor, schadenersatz, schadensersatz, berufung {ein|eingelegt|gegen}, legt {berufung|rechtsmittel|widerspruch}, rechtsmittel, einspruch, anfechten, ficht an, eilantrag, antrag auf einstweilige, strafanzeige, anzeige erstattet, staatsanwaltschaft, prozess {gegen|um|beginnt}, verhandelt, mündliche verhandlung, {verklagt|verklagte|verklagen}, {klage|sammelklage|verbandsklage|beschwerde|strafanzeige|eilantrag} {gegen|ein|eingereicht|erhoben|vor}, {reicht|reichte|reichen} {klage|beschwerde|sammelklage}, {zieht|ziehen|zog} vor {gericht|das}, {legt|legte} {berufung|revision|einspruch|widerspruch|beschwerde}',
      plan: 'plan{t|en|te|ten}, geplant{e|er|en|}, will {bauen|eröffnen|investieren|starten|einstellen|ausbauen|expandieren|künftig|bis|ab|in|mit|sein|seine|ihr|ihre|mehr|den|die|das}, wollen {bauen|eröffnen|investieren|starten|künftig|bis|ab|in}, wird {eröffnet|gebaut|investieren|eröffnen|starten|künftig|ab|bis}, soll {entstehen|eröffnen|starten|eröffnet|gebaut|künftig|bis|ab|noch|im|in}, sollen {entstehen|künftig|bis|ab}, kündig{t|te|en} an, angekündigt, ankündigung, vorhaben, absicht, beabsichtigt, strebt an, ziel ist, peilt an, bis ende, im kommenden {jahr|monat|frühjahr|herbst}, nächste{s|n|r} {jahr|monat|woche}, bereitet vor, vorbereitung{en|}, verhandlungen, verhandelt {mit|über}, gespräche {mit|über}, pilotprojekt, testet, testlauf, investiert, investition{en|}, baut {aus|stellen|ab|ein}, stellenabbau, entlässt, erhöht {die |}{gebühren|preise|provision*}, bauarbeiten, spatenstich, expandiert, {will|wollen|plant|planen|kündigt|kündigen|beabsichtigt} {an|künftig|bis|ab|den|die|das|in|eine|ein|millionen|mehr}, {soll|sollen} {künftig|ab|bis|ausgeweitet|kommen}, {angekündigt|vorhaben}',
      pledge:
        'verspr{icht|echen|ach|ochen}, zugesagt, sagt zu, sagte zu, zusage{n|}, verpflichtet sich, verpflichtung{en|szusage*}, gelobt, versicher{t|te}, kooperier{t|en}, abhilfe, maßnahmenplan, aktionsplan, legt {einen |}{plan|maßnahmen} vor, reicht {einen |}plan ein, will nachbessern, bessert nach, nachgebessert',
      unveil:
        'stell{t|te|en} {vor|einen|seine|ihre|maßnahmen}, vorgestellt, präsentier{t|te}, veröffentlicht, legt {vor|einen|strategie|bericht}, vorgelegt, gab bekannt, gibt bekannt, teilte mit, strategie, maßnahmenpaket, paket {von|aus|an}, leitlinien, leitfaden, arbeitsgruppe, task force, taskforce, verschärf{t|en|te}, stärkere kontrollen, aktionsplan, kampagne',
      file: 'beantrag{t|te|en}, antrag auf {genehmigung|zulassung|lizenz}, anmeldung, angemeldet, meldet {fusion|zusammenschluss|börsengang}, börsengang, prospekt, wartet auf, genehmigung {steht|fehlt|ausstehend}, freigabe {beantragt|steht}, fusionskontrolle, registrier{t|te|ung}',
      draft:
        'gesetzentwurf, entwurf, entwürfe, vorschlag, vorschläge, vorgeschlagen{e|er|en|}, schlägt vor, schlug vor, schlagen vor, gesetzesvorlage, gesetzesinitiative, bundesratsinitiative, referentenentwurf, eckpunkte, novelle, novellierung, reform, zollreform, antrag {der|im|an}, bringt {ein|gesetz|entwurf|initiative}, eingebracht, ins parlament, {muss|müssen} noch {zustimmen|beschließen|abstimmen|grünes}, zustimmung {steht|fehlt|nötig}, erste lesung, zweite lesung, lesung, würde{n|} {verpflichten|verbieten|abschaffen|entfallen|erheben|bedeuten|gelten|müssen}, will {abschaffen|einführen|verbieten|besteuern|verpflichten|streichen|erheben}, wollen {abschaffen|einführen|verbieten|streichen|erheben}, soll {abgeschafft|eingeführt|verboten|fallen|gestrichen|verpflichtet} werden, pläne der {kommission|regierung|koalition}',
      weigh:
        'erwäg{t|en|te|ung}, prüft {eine|ein|die einführung|die abschaffung|ob}, denkt {über|an}, überleg{t|ungen|en}, diskutier{t|en}, berät {über|}, beraten {über|}, beratung{en|}, im gespräch {ist|sind}, zur debatte, option{en|}, noch {nicht|keine} {entschieden|entscheidung|beschlossen}, offen ist, ins spiel, bringt ins gespräch, denkbar',
      consult:
        'konsultation{en|}, öffentliche konsultation, stellungnahmen bis, verbändeanhörung, rückmeldungen, feedback, meinungen einholen, anhörungsverfahren',
      adopt:
        'beschl{ossen|ießt|oss|ießen|uss|üsse}, verabschied{et|ete|eten|ung}, billig{t|te|ten|ung}, gebilligt, angenommen, nimmt an, stimm{t|te|ten|en} {zu|für|dafür|ab|dem|der}, zugestimmt, zustimmung {zu|des|der}, grünes licht, winkt durch, ratifizier*, einstimmig, mehrheit{lich|}, abgestimmt, votier{t|te|ten}, kabinett {beschließt|billigt|beschloss}, parlament {stimmt|stimmte|billigt|beschließt|nimmt|nahm}, gesetz {beschlossen|verabschiedet|tritt}, endgültig, in zweiter und dritter lesung, verabschiedet',
      sign: 'unterzeichn{et|ete|eten|ung}, unterschr{ieb|ieben|eibt|ift}, dekret, verordnung, erlass, erlässt, amtsblatt, bundesgesetzblatt, verkünd{et|ete|ung}, ausgefertigt',
      agree:
        'einig{t|en|te|ten|ung} {sich|}, geeinigt, verständig{t|en|ten} sich, kompromiss, {minister|finanzminister|mitgliedstaaten|eu-staaten|länder} {einigen|einigten|beschließen|beschlossen|stimmen|stimmten|haben}, vereinbart, entschieden{,|}, entscheidung, festgelegt, legt fest, bestätigt{e|}, vorgezogen, zieht vor',
      start:
        'in kraft{ getreten| treten|}, tritt {heute|am}, trat in kraft, gilt {seit|ab|nun|jetzt|künftig}, gelten {seit|ab|nun|jetzt}, seit {heute|montag|dienstag|mittwoch|donnerstag|freitag|anfang|dem|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember}, ab heute, ab sofort, seit {kurzem|gestern}, erste{r|n} tag, {fällt|fiel|fallen|entfällt|entfallen} {weg|heute|seit|die|}, weggefallen, abgeschafft, aufgehoben, ausgelaufen, müssen {jetzt|nun|seit|ab}, muss {jetzt|nun|seit}, wird {jetzt|nun|seit} {fällig|erhoben|kassiert}, werden {jetzt|nun|seit} {fällig|erhoben}, fällig, nicht mehr {zollfrei|befreit|frei|möglich}, begonnen, hat begonnen, gestartet, angelaufen, greif{t|en}, verbindlich, rechtsverbindlich, eingestuft als, benannt',
      stop: 'stopp{t|te|en|}, eingestellt, stellt {ein|den|die|versand|annahme|betrieb|dienst}, setzt {aus|den|die}, ausgesetzt, aussetz{t|en|ung}, unterbr{icht|ochen}, pausier{t|en|te}, schließ{t|en} {den|die|das|seine|ihre|filiale*|lager}, schloss, zieht sich {aus|zurück}, rückzug {aus|vom}, nimmt {keine|wieder}, annahmestopp, wieder aufgenommen, nimmt wieder auf, verlässt',
      block:
        'sperr{t|te|en|ung|e}, gesperrt, blockier{t|te|en|ung}, verb{ietet|oten|ot|ieten|annt}, verbot{s|}, untersag{t|te|en|ung}, aus dem {app|play}, app store entfernt, nicht mehr {erreichbar|abrufbar|verfügbar}, netzsperre, schwarze liste',
      open: 'eröffn{et|ete|eten|ung}, start{et|ete|eten} {in|mit|den|die|das|seinen|ihren|verkauf|dienst}, nimmt {in betrieb|auf}, in betrieb, launch{t|te|}, führt {ein|neue}, eingeführt, debüt, erste{r|n|s} {laden|filiale|store|geschäft|lager}, markteintritt, ab sofort verfügbar, kehrt zurück, zurück {in|im|auf}, lässt {zu|händler}, öffnet {sich|seine|ihre|die|den}, geht {an den start|online}',
      pact: 'vereinbarung, abkommen, absichtserklärung, memorandum, kooperation{svereinbarung|}, kooperier{t|en}, partnerschaft, zusammenarbeit, pakt, selbstverpflichtung, schließt sich an, tritt bei, beigetreten, gemeinsame erklärung, unterzeichnen {abkommen|vereinbarung}, verhaltenskodex, vertrag {mit|zwischen|unterzeichnet}',
      fine: 'bußgeld{er|es|}, geldbuße{n|}, geldstrafe{n|}, strafe {von|gegen|in höhe|für|über}, millionenstrafe, rekordstrafe, millionenbuße, zwangsgeld, ordnungsgeld, verhäng{t|te|en|ten}, verdonner*, brumm{t|te}, aufgebrummt, muss {zahlen|blechen|berappen|strafe}, zahlen muss, zu zahlen, bestraf{t|te}, belegt{e|} {mit|temu|shein}, mit {einem|einer} {bußgeld|geldbuße|strafe}, sanktion{iert|en|}',
      order:
        'ordnet {an|rückruf}, ordnete an, angeordnet, anordnung, verpflichtet {temu|shein|aliexpress|den|die}, muss {entfernen|löschen|ändern|unterlassen|abstellen|nachbessern|streichen}, unterlass{en|ung}, untersag{t|te}, rechtswidrig, unzulässig, unwirksam, verst{ieß|ößt|oßen} {gegen|haben}, verstoß {gegen|festgestellt}, festgestellt, stellt {fest|verstoß*}, klauseln {unwirksam|gekippt}, verwaltungsakt, zu ändern, {ordnet|ordnete|ordnen} {an|die|den|das}, {untersagt|untersagte|verbietet|verbot} {temu|shein|den|die|dem|das|irreführende}, {mahnt|mahnte|abgemahnt}, {muss|müssen} {entfernen|löschen|ändern|unterlassen}, {unterlassungserklärung|unterlassungsverfügung|anordnung}',
      rule: 'urteil{t|te|s|e|}, verurteil{t|te|ung}, entsch{ied|ieden|eidet|eidung} {das|der|gegen|zugunsten}, gericht {entscheidet|entschied|weist|wies|bestätigt|verbietet|gibt|gab|lehnt|kippt|hebt|untersagt|stoppt|verurteilt|hat}, landgericht, oberlandesgericht, bgh, bundesgerichtshof, eugh, amtsgericht, verwaltungsgericht, abgewiesen, weist {klage|beschwerde|antrag}, wies {die |den |}{klage|beschwerde|antrag}, gibt {klage|recht|statt}, gab {klage|recht|statt}, bestätigt{e|} {urteil|strafe|bußgeld}, kipp{t|te|en}, hebt auf, aufgehoben, einstweilige verfügung, freigesprochen, haft{strafe|}, scheitert, gescheitert, erfolg vor, niederlage vor, lehnt {ab|antrag|eilantrag}, rechtskräftig, unterl{iegt|ag}, gewinn{t|en} {vor|gegen|prozess}, {landgericht|oberlandesgericht|bundesgerichtshof|bgh|eugh|gericht|verwaltungsgericht|kammergericht|lg|olg} {verurteilt|verurteilte|entscheidet|entschied|hat|untersagt|untersagte|verbietet|verbot|gibt|gab|weist|wies|bestätigt|bestätigte|kippt|kippte}, {urteil|beschluss} {gegen|des|vom|ist|fällt}, klage {abgewiesen|stattgegeben|gewonnen|verloren}, unterliegt {vor|temu|shein}',
      settle:
        'vergleich, außergerichtlich, einig{t|en} sich auf {zahlung|vergleich}, beigelegt, legt {streit|verfahren} bei, entschädig{t|ung|en}, zieht {klage|beschwerde} zurück, erstattet, schlichtung',
      clear:
        'genehmig{t|te|en|ung} {fusion|übernahme|die|den|das|unter|mit|erteilt}, freigegeben, gibt {frei|fusion|übernahme}, freigabe {erteilt|unter}, unter auflagen, mit auflagen, {stellt|stellte} {verfahren|ermittlungen|untersuchung} ein, eingestellt {wurde|worden}, schließt {verfahren|untersuchung} ab, abgeschlossen, kein{e|en|} verstoß, untersagt {fusion|übernahme}, lizenz {erteilt|erhalten}, {stellt|stellte} {das |ihr |sein |}verfahren {ein|gegen}, verfahren {eingestellt|beendet|abgeschlossen}, {nimmt|nahm} {die |}zusagen, {freigegeben|gibt frei|genehmigt}',
      buy: 'übernimmt, übernommen, übernahme {abgeschlossen|vollzogen|perfekt}, kauft, gekauft, erworben, erwirbt, schließt {übernahme|kauf|erwerb} ab, vollzogen, verkauft {anteil*|sparte|geschäft}, fusionier{t|en}, beteiligt sich, beteiligung, an der börse, börsendebüt, gemeinschaftsunternehmen {gegründet|startet}',
      seize:
        'beschlagnahm{t|te|ten|ung|ungen}, sichergestellt, stellt{e|en|} sicher, sicherstell{t|ung}, aufgegriffen, aufgeflogen, hochgenommen, festgenommen, festnahme{n|}, verhaftet, zoll {stoppt|entdeckt|zieht|findet|beschlagnahmt|stellt|zog|fand|stoppte|hat}, entdeck{t|te|ten}, schmugg{el|elt|ler|elware}, fälschung{en|}, gefälscht{e|en|er|}, plagiat{e|}, vernicht{et|ete|ung}, aufgedeckt, aus dem verkehr, abgefangen, {beschlagnahm|sichergestell|aufgegriff}{t|te|ten|en}, {zoll|zöllner|zollfahndung|polizei|fahnder} {beschlagnahm*|stoppt*|find*|zieh*|entdeck*|stell*|fand*|zog*|heb*}, {vernichtet|aus dem verkehr gezogen}, {durchsuch}{t|te|ten|ung|ungen}',
      recall:
        'rückruf{e|aktion|}, zurückgerufen, ruft zurück, rufen zurück, vom markt {genommen|nehmen}, aus dem {verkauf|verkehr|handel|sortiment|angebot} {genommen|gezogen|}, entfern{t|te|en}, gelöscht, verkaufsverbot, verkaufsstopp, nicht {mehr |}{verwenden|benutzen|verkauft}, verletzungsgefahr, brandgefahr, stromschlag*, erstickungsgefahr, vergiftungsgefahr, ausgelistet, angebote {gelöscht|entfernt|gesperrt}',
      test: 'getestet{e|en|}, test{s|ergebnis*|} {zeigt|zeigen|ergab|ergeben|findet|fand|von}, stiftung warentest, öko-test, labor{test*|untersuchung*|}, im labor, proben, probe{n|}, durchgefallen, f{allen|ällt|iel|ielen} durch, grenzwert{e|es|}, überschr{eiten|itten|eitet}, belastet, schadstoff{e|en|}, giftig{e|en|}, blei, cadmium, weichmacher, phthalat*, mängel, mangelhaft, nicht {sicher|konform|verkehrsfähig|den vorgaben|bestanden}, entsprach{en|} nicht, von {10|20|30|50|100} {produkten|artikeln|geprüften}, geprüften {produkte|artikel|waren}, prüfergebnis*, unsicher{e|}, gefährlich{e|en|}, {stiftung warentest|marktwächter|verbraucherzentrale|labor|prüfer|tüv} {find*|fand*|prüf*|test*|stell*|entdeck*|bemängel*|beanstand*}, {durchgefallen|fallen durch|fällt durch|mangelhaft|nicht verkehrsfähig|grenzwert überschritten|grenzwerte überschritten|beanstandet|beanstandungsquote}, {stichprobe|testkäufe|testkauf|prüfung}{|n} {zeig*|ergab*|ergib*|von}',
      withdraw:
        'zieht {zurück|vorschlag|plan|gesetz}, zurückgezogen, zurückgenommen, nimmt {zurück|abstand}, verwirft, verworfen, gestrichen, vom tisch, auf eis, verschob{en|}, verschieb{t|ung}, vertagt, aufgeschoben, entschuldig{t|te|ung}, korrektur, richtigstellung, berichtig{t|ung}, kehrtwende, rudert zurück, abgelehnt, abgesagt, scheitert',
    },
    commerce:
      'online-handel, onlinehandel, onlinehändler, online-händler, plattform, plattformen, online-marktplatz, marktplatz, shopping, kunden, verbraucher, händler, produkte, billigplattform*, shein, aliexpress, pakete, e-commerce, onlineshop, online-plattform*',
    shop: 'tiktok shop, händler, verkäufer, onlinehandel, online-handel, shoppingfunktion, einkaufen, e-commerce, onlineshop, social commerce',
    parcel: {
      5: 'billigpakete, zollfreigrenze, kleinsendungen, de minimis, pakete aus china, päckchen aus china, pakete aus drittstaaten, paketabgabe, sendungen mit geringem wert, 150-euro-freigrenze, online-bestellungen aus china, grenzüberschreitender onlinehandel, sendungen aus china',
      3: 'pakete, sendungen, kleinpakete, e-commerce, onlinehandel, drittstaaten',
    },
    joint:
      'chinesische plattformen, chinesischen plattformen, chinesischer plattformen, billigplattformen, asiatische plattformen, asiatischen plattformen, fernost-plattformen, chinesische online-händler, chinesischer online-händler, china-shops, asia-plattformen',
    after: 'nach, nachdem',
    genre:
      'kommentar, meinung, leitartikel, interview, analyse, reportage, hintergrund, porträt, jahresrückblick, rückblick, warum, wie, gastbeitrag, kolumne, fragen und antworten, im überblick, zahlen des jahres, ein besuch, hinter den kulissen, leserbrief, essay',
    noise: {
      scam: {
        3: 'betrüger, betrügern, kontodaten, tan',
        5: 'phishing, smishing, betrugsmasche*, fake-sms, fake-shop*, gefälschte {sms|nachricht*|e-mail*|mail*|webseite*|website*}, geben sich als, gibt sich als, gaben sich als, dubiose nachricht*, jobbetrug, schadsoftware, schad-app, verdächtige links, nicht auf den link, cyberkriminelle*, betrugs-sms',
      },
      drugs: {
        3: 'reisende, reisegepäck, passagier*, koffer',
        5: 'kokain, heroin, cannabis, marihuana, rauschgift, drogen*, ketamin, zigarettenschmugg*, elfenbein, schusswaffe*, goldbarren, amphetamin',
      },
      sport: { 5: 'rugby, torwart, mittelfeld*, halbzeit, stürmer, bundesliga, trainer, tore, elfmeter' },
      talk: {
        2: 'du, dein, deine, deinen, dir, dich, klick hier, jetzt sichern, schnäppchen, lohnt sich, ausprobiert, ich habe, meine bestellung, mein fazit, bei mir, unser tipp, so geht',
      },
      coupon: {
        5: 'gutschein, gutscheine, gutscheincode, rabattcode, gutscheincodes, promocode',
        3: 'angebote, angebot, sparen, sale',
      },
      haul: { 5: 'haul, unboxing, outfit, outfits, look für', 2: 'erfahrungen, styling' },
      howto: {
        5: 'so verkaufen sie, anleitung, schritt für schritt, geld verdienen, dropshipp*',
        3: 'tipps, ratgeber, tricks',
      },
      car: { 5: 'auto, autos, fahrzeuge, pkw' },
      cloud: { 5: 'alibaba cloud, cloud-computing, rechenzentrum, sprachmodell' },
      show: { 5: 'sänger, sängerin, konzert, film, serie', 2: 'viral' },
    },
  },
  facts: {
    decimal: ',',
    scales: {
      dutzend: 12,
      hundert: 100,
      tausend: 1e3,
      tsd: 1e3,
      'tsd.': 1e3,
      million: 1e6,
      millionen: 1e6,
      mio: 1e6,
      'mio.': 1e6,
      milliarde: 1e9,
      milliarden: 1e9,
      mrd: 1e9,
      'mrd.': 1e9,
      billion: 1e12,
      billionen: 1e12,
    },
    numerals: {
      halbe: 0.5,
      'eine halbe': 0.5,
      ein: 1,
      eine: 1,
      einer: 1,
      eineinhalb: 1.5,
      anderthalb: 1.5,
      zweieinhalb: 2.5,
      dreieinhalb: 3.5,
      viereinhalb: 4.5,
      fünfeinhalb: 5.5,
      zwei: 2,
      drei: 3,
      vier: 4,
      fünf: 5,
      sechs: 6,
      sieben: 7,
      acht: 8,
      neun: 9,
      zehn: 10,
      elf: 11,
      zwölf: 12,
      dreizehn: 13,
      vierzehn: 14,
      fünfzehn: 15,
      sechzehn: 16,
      siebzehn: 17,
      achtzehn: 18,
      neunzehn: 19,
      zwanzig: 20,
      dreißig: 30,
      dreissig: 30,
      vierzig: 40,
      fünfzig: 50,
      hundert: 100,
    },
    currencies: {
      USD: 'us-dollar|dollar|us dollar|dollars',
      EUR: 'euro',
      CHF: 'franken|schweizer franken|sfr',
      GBP: 'pfund|britische pfund|pfund sterling',
      KRW: 'won|südkoreanische won|koreanische won',
      JPY: 'yen',
      CNY: 'yuan|renminbi',
      PLN: 'zloty|złoty|zlotys|zlotych',
      RON: 'lei|leu',
      CZK: 'kronen|tschechische kronen',
      HUF: 'forint',
      SEK: 'schwedische kronen|schwedischen kronen',
      DKK: 'dänische kronen|dänischen kronen',
      AED: 'dirham',
      IDR: 'rupiah|rupien|indonesische rupiah',
      TRY: 'lira|türkische lira',
      BRL: 'real|reais',
      NOK: 'norwegische kronen|norwegischen kronen',
      HKD: 'hongkong-dollar|hongkong dollar',
      TWD: 'taiwan-dollar|taiwanische dollar',
      SGD: 'singapur-dollar|singapur dollar',
      AUD: 'australische dollar|australischen dollar|austral-dollar',
      CAD: 'kanadische dollar|kanadischen dollar',
      MXN: 'mexikanische pesos|pesos',
      THB: 'baht',
      VND: 'dong',
      INR: 'indische rupien',
      RUB: 'rubel',
      UAH: 'hrywnja|griwna',
      ZAR: 'rand',
      BGN: 'lewa|lew',
      RSD: 'serbische dinar',
      SAR: 'riyal|rial',
      ILS: 'schekel',
      'EUR¢': 'cent|eurocent|euro-cent',
      'CHF¢': 'rappen',
      'GBP¢': 'pence',
    },
    counted: {
      users:
        'nutzer|nutzern|nutzerinnen|nutzerinnen und nutzer|nutzende|nutzenden|user|anwender|besucher|besuchern|aktive nutzer|aktiven nutzern|monatliche nutzer|monatlichen nutzern|empfänger|monatlich aktive nutzer|monatlich aktiven nutzern',
      persons:
        'menschen|personen|leute|deutsche|österreicher|schweizer|erwachsene|europäer|nutzerkonten-inhaber|kunden|kundinnen und kunden|verbraucher|verbraucherinnen|verbrauchern|käufer|käufern|bürger|deutsche|betroffene|betroffenen',
      items:
        'produkte|produkten|artikel|artikeln|waren|spielzeuge|spielzeugen|modelle|stück|teile|angebote|angeboten|gegenstände|geräte|geräten|kleidungsstücke|kosmetika|fälschungen|exemplare|inserate|plagiate|nachahmungen|kopien|netzteile|ladegeräte|halsketten|spielsachen|puppen|helme|textilien|schuhe|uhren|taschen|handtaschen|kleider|elektrogeräte|akkus|lampen|anzeigen|verstöße|funde|warenstücke|posten',
      parcels:
        'pakete|paketen|packerl|päckli|paket|sendung|lieferungen|postsendungen|warensendungen|billigsendungen|sendungen|päckchen|kleinsendungen|kleinpakete|billigpakete|billigpaketen|paketsendungen',
      accounts: 'konten|nutzerkonten|datensätze|datensätzen|profile|kundenkonten|accounts',
      cases: 'fälle|fällen|bestellungen|transaktionen|vorgänge|einkäufe',
      sellers: 'händler|händlern|verkäufer|verkäufern|unternehmen|firmen|plattformen|marken|shops',
      percent: '%|prozent',
      points: 'prozentpunkte|prozentpunkten|punkte|basispunkte',
      none: 'jahre|jahren|monate|monaten|wochen|tage|tagen|stunden|minuten|mal|fache|länder|ländern|städte|staaten|mitgliedstaaten|kilo|kilogramm|gramm|milligramm|meter|quadratmeter|tonnen|mitarbeiter|beschäftigte|mitarbeitern|arbeitsplätze|downloads|filialen|proben|stichproben|tests|seiten|artikel des gesetzes|beschwerden|flüge|werktage|werktagen|einträge',
    },
    adjectives: true,
    bounds: {
      about: {
        before:
          'rund|etwa|ungefähr|knapp|circa|ca.|ca|fast|nahezu|gut|zirka|schätzungsweise|annähernd|umgerechnet|umgerechnet rund|umgerechnet etwa',
        after: '',
      },
      'up to': {
        before:
          'bis zu|höchstens|maximal|weniger als|unter|nicht mehr als|bis|unterhalb von|von bis zu|in höhe von bis zu|von unter|von weniger als|bis zu einem wert von|bis zu einem warenwert von',
        after: 'oder weniger|höchstens',
      },
      'at least': {
        before:
          'mindestens|mehr als|über|wenigstens|von mehr als|ab|von über|von mindestens|nicht weniger als|oberhalb von',
        after: 'oder mehr|und mehr',
      },
    },
    range: '-|–|—|bis|und',
    change: { before: 'von|vom', between: 'auf' },
    part: { of: 'von|von den|der|aller|von insgesamt|der insgesamt', whole: '' },
    delta: {
      before:
        'um|wuchs um|stieg um|stiegen um|legte um|kletterte um|wuchsen um|nahm um|gewann|verlor|sinkt um|steigt um|fiel um|zulegen um|erhöhte um|sank um|sanken um|fiel um|plus von|minus von|anstieg von|rückgang von|zuwachs von|wachstum von|rabatt von|rabatte von|nachlass von|plus|minus|+|−|ein plus von|ein minus von',
      after:
        'mehr|weniger|höher|niedriger|rabatt|nachlass|gestiegen|gesunken|wachstum|zuwachs|günstiger|billiger|teurer|plus|über dem vorjahr|mehr als',
      through: '',
      inside: 'mehr|weniger|zusätzliche|neue',
    },
    between: 'zwischen|von',
    same: 'rund|etwa|circa|ca.|umgerechnet|umgerechnet rund|umgerechnet etwa|oder|oder rund|knapp|das sind|das sind rund',
    density: 0.9,
    former: 'bisher|bislang|zuvor|statt|zuvor noch',
    cues: {
      goods:
        'kopfhörer|ohrhörer|ladegerät|ladegeräte|powerbank|lampe|lampen|lichterkette|föhn|haartrockner|luftbefeuchter|heizlüfter|wasserkocher|schirm|schirme|regenschirm|spielzeug|spielzeuge|spielwaren|puppe|puppen|plüschtier|plüschtiere|schleim|roller|kindersitz|kinderwagen|kleid|kleider|t-shirt|hemd|bluse|hose|hosen|jeans|jacke|jacken|mantel|pullover|unterwäsche|badeanzug|bikini|mütze|handschuhe|socken|schuh|schuhe|turnschuhe|sneaker|sandalen|stiefel|regenjacke|handtasche|handtaschen|tasche|geldbörse|uhr|uhren|sonnenbrille|ohrringe|armband|lippenstift|kosmetika|kosmetik|sonnencreme|parfüm|parfum|kerze|kerzen|nagellack|pfanne|topf|tasse|messer|bohrer|bohrmaschine|kabel|zahnbürste|kissen|zelt|helm|helme|perücke|nahrungsergänzungsmittel|kinderkleidung',
      will: 'wird|werden|soll|sollen|plant|müssen',
      asked:
        'stimmten für|stimmten gegen|stimmte für|abstimmung|urabstimmung|zustimmung von|sprachen sich|gaben an|antworteten|wahlbeteiligung|beteiligung lag|befragten|befragte|umfrage',
      worth: 'im wert von|wert von',
      anyone:
        'wer gegen|bei verstößen|verstößt|bei zuwiderhandlung|zuwiderhandlungen|plattformen, die|firmen, die|unternehmen, die|händler, die|anbietern, die|onlinehändler|anbietern|anbieter|händlern|händler|importeure|verstöße',
      fine: 'beließ es bei|bestätigte die|hielt an der strafe|verhängt wurden|verurteilte shein|verurteilte temu|entschädigen|entschädigungsfonds|entschädigung von|wiedergutmachung|muss zahlen|musste zahlen|zahlen muss|kassiert die|kassiert von|kassierte|aufgebrummt|belegt|belegte|bußgeldbescheid|ordnungsgeld|zwangsgelder|zwangsgelds|geldbusse|sanktion|sanktionen|steht ihr schadenersatz|entschädigung|büßen|drohen bußgelder|millionenbußgeld|millionenbussgeld|kartellbuße|zu zahlen|nachzahlen|verdonnert|verdonnerte|{temu|shein|aliexpress|tiktok} zahlen|muss {temu|shein|aliexpress|tiktok}|tagesumsatzes|bußgeld|bußgelder|bußgelds|bußgeldern|bussgeld|geldbuße|geldbußen|geldstrafe|geldstrafen|strafe|strafen|strafzahlung|millionenstrafe|rekordstrafe|verhängt|verhängte|verhängten|zwangsgeld|schadenersatz|schadensersatz|bestraft|bestrafte|vergleich|euro-strafe|millionenbuße|busse|kartellstrafe|verurteilt|verurteilte',
      invest:
        'bauen|neubau|lager für|lässt sich|kosten soll|gibt aus|ausgibt|fließen|fließt|stellt bereit|bereitstellen|baut für|errichtet|errichten|kostet der bau|übernimmt für|erwirbt|erwarb|einsteigen|steigt ein|beteiligt sich|investitionsvolumen|investitionspaket|finanziert|aufstockung|stockt auf|kapitalerhöhung|logistikzentrum für|verteilzentrum für|investiert|investieren|investition|investitionen|investierte|investitionssumme|steckt|stecken|übernahme|übernimmt|übernahm|kauft|kaufte|kaufpreis|beteiligt|beteiligung|pumpt|finanzierungsrunde|kapital|kapitalspritze|ausgeben|zugesagt|bau|baut|fließen in|fliessen|steckt in|lässt sich kosten|nimmt in die hand|in die hand',
      threshold:
        'anmelden|meldepflicht|angemeldet werden|verlangt eine meldung|für mehr als|freigrenzen|zollfreigrenzen|bagatellgrenze|grenzwert|warenwert unter|wert unter|wert von|inhalt weniger|weniger als|wert ist|bis zu einem wert|sendungswert|einkaufswert|umsatzschwelle|umsatzgrenze|mit mehr als|von mehr als|nutzerschwelle|übersteigt|übersteigen|bei mehr als|die marke von|{euro|franken|dollar}-grenze|euro-freigrenze|ab einem wert|ab einem warenwert|freigrenze|zollfreigrenze|grenze|schwelle|schwellenwert|obergrenze|wertgrenze|wertgrenzen|limit|freibetrag|höchstwert|warenwert von|warenwert|bestellwert|150-euro-grenze|de minimis',
      exempt:
        'ohne anmeldung|ohne zollanmeldung|zollfreie|zollfreien|steuerbefreit|steuerbefreiung|mehrwertsteuerfrei|von der steuer befreit|keine abgaben|keinen zoll|kein zoll|keine zölle|abgabenfreien|ohne abgaben|ohne zölle|ohne mehrwertsteuer|unverzollt|privileg|freibeträge|zollfrei|abgabenfrei|steuerfrei|befreit|befreiung|ausgenommen|zollfreiheit|zollbefreiung|ohne zoll',
      parcel:
        'packerl|päckli|kleinpakete|kleinpaketen|billigsendungen|warensendung|warensendungen|paketinhalt|inhalt|zustellung|zustellungen|paketflut|briefsendungen|pakets|bestellt|pakete|paket|paketen|sendungen|sendung|päckchen|waren|warensendungen|kleinsendungen|billigpakete|warenwert|einfuhren|importe|artikel|bestellungen|bestellung|sendungswert',
      duty: 'je paket|pro paket|je sendung|pro sendung|auf jedes paket|je {artikel|artikelgruppe|paket|päckchen|packerl|sendung|ware|warenart|warengruppe|zustellung|stück|position|kategorie|produkt}|pro {artikel|artikelgruppe|paket|päckchen|packerl|sendung|ware|warenart|warengruppe|zustellung|position|kategorie|produkt}|für jede {warenart|ware|sendung|kategorie}|für jeden artikel|für jedes paket|jede {warenart|sendung|artikelart}|pauschalabgabe|zollsatzes|zollsätze|zollpflichtig|einfuhrabgaben|einfuhrabgabe|einfuhrsteuer|umsatzsteuer|steuer|digitalsteuer|plattformabgabe|paketsteuer|päckchensteuer|euro zoll|euro-zoll|zollaufschläge|zuschlag|aufschlag|servicepauschale|servicegebühr|verzollung|verzollungsgebühr|bearbeitungsgebühren|handlinggebühr|kassiert der paketbote|zollabgaben|zoll|zölle|zollsatz|zollabgabe|abgabe|abgaben|gebühr|gebühren|pauschale|pauschalzoll|mehrwertsteuer|einfuhrumsatzsteuer|steuersatz|zollpauschale|paketabgabe|bearbeitungsgebühr|einfuhrzoll|strafzölle|strafzoll|zollgebühr|zollaufschlag',
      purchase:
        'wurden bezahlt|bezahlt|bezahlten|umgesetzt|umsatz über die plattform|ausgaben bei|laufen durch|gingen durch|liefen durch|verarbeitet|ausgegeben worden|ausgegeben|gaben|gegeben|bestellwert|bestellten für|kauften für|kauften|für waren|waren im wert|ware im wert|im wert von|treffen ein|treffen|trafen|träfen|erreichen die|erreichten die|erreicht|gingen ein|kommen an|kommen|ankommen|kamen an|landen|landeten|passieren|schickten|schickte|verschickte|verschickten|ins land|sendungen am tag|pakete am tag|pakete pro tag|sendungen pro tag|sendungen täglich|abgefertigt|abfertigt|abgewickelt|eingeführte|importierten|importierte|zugestellt|liefert|geliefert|onlinekäufe|handelsvolumens|verkaufsvolumen|umschlag|bestellwert insgesamt|bestellten|gaben aus|ausgaben|ausgegeben|kauften|kamen|gelangten|gelangen|eingeführt|importiert|handelsvolumen|bruttowarenwert|gmv|warenvolumen|gmv|kartenzahlungen|trafen ein|erreichten|verschickt|versendet|verschicken|transaktionsvolumen|paketmenge|bestellvolumen|volumen|erreichen',
      share:
        'fehlerquote|durchfallquote|beanstandungsquote|anteil von|marktanteils|entspricht|machen aus|machte|machten|des onlinehandels|des gesamten|des markts|des marktes|aller pakete|aller kleinsendungen|aller bestellungen|aller einfuhren|aller online|der sendungen|der bestellungen|der ware|der waren|der artikel|der angebote|am onlinehandel|am markt|stammten aus|kommen aus|kamen|kommt aus|beteiligung von|hält|halten|hielt|besitzt|gehören|gehört|anteil|marktanteil|anteile|stammen|stammten|stammt|entfallen|entfielen|entfällt|kamen aus|quote|prozent der|der befragten|der pakete|der produkte|der verbraucher|der deutschen|aus china|hält|aller sendungen|der sendungen',
      commission:
        'ihres verkaufspreises|des verkaufspreises|händler geben|vom verkaufspreis|vom umsatz an|geben ab|verkäufer zahlen|von jedem verkauf|pro verkauf|je verkauf|verkaufsprovisionen|provisionssätze|vermittlungsgebühr|händlerprovision|behält|behält ein|einbehalten|kassiert von händlern|gebühr für händler|verkäufergebühr|verkäufergebühren|verkaufsgebühren|provisionsfrei|umsatzprovision|marktplatzgebühr|zahlen händler|händler zahlen|von den händlern|verlangt von händlern|provision|provisionen|verkaufsprovision|händlergebühr|verkaufsgebühr|provisionssatz|kommission von',
      breach:
        'hacker|adressbücher|stahlen|abgriffen|zolldaten|sichtbar|waren einsehbar|einsehen konnten|adressen von|anschriften|adressen und telefonnummern|telefonnummern|kartennummern|kartendaten|käuferdaten|in fremde hände|landeten bei|gelangten an|darknet|im netz zum verkauf|ohne einwilligung|ohne zustimmung|bestellhistorie|bestelldaten|bankdaten|abgegriffen|einsehbar|erbeutet|erbeuteten|gestohlen|gestohlene|ausgelesen|offengelegt|ungeschützt|offen im netz|im darknet|zugangsdaten|kontodaten|adressdaten|daten von kunden|daten der nutzer|nach china übermittelt|nach china|weitergegeben|unbefugt|cyberangriff|hackerangriff|datenschutzverstoß|betroffen sind|betroffen waren|personenbezogene daten|datenleck|datenpanne|kundendaten|nutzerdaten|abgeflossen|entwendet|gehackt|daten von|datensätze|veröffentlicht im netz|datendiebstahl|übermittelt',
      recall:
        'verbot den verkauf|verkaufsverbot|vertriebsverbot|vom markt|untersagte|untersagt|formaldehyd*|phthalat*|chrom|nickel|arsen|quecksilber|azofarb*|asbest|keime|höher als erlaubt|mehr als erlaubt|als zulässig|stoppte den verkauf|verkauf gestoppt|nicht mehr verkauft|verletzungsgefahr|kleinteile|kordeln|ohne ce|ohne zulassung|nicht zugelassen|abgelaufen|ohne kennzeichnung|nicht registriert|offline|vom netz|genügten|genügt nicht|nicht genügten|nicht bestanden|bestanden nicht|bestand nicht|zu viel blei|zu viel|über dem grenzwert|zog aus dem|zurückgehalten|hielt zurück|beschlagnahm*|stellte sicher|kopiertem logo|kopierte|gefälscht*|fälschung*|unsicher*|gefährlich*|nahm aus|davon hätten|nicht verkauft werden dürfen|durchfielen|durchgefallene|fiel durch|nachahmungen|nachahmung|plagiate|plagiat|kopien|raubkopien|beanstandungen|beanstandeten|unzulässig|unzulässige|unzulässigen|verstöße|verstoßen|verstieß|schadstoffe|schadstoffbelastet|belastet|blei|cadmium|weichmacher|überschritten|überschreiten|überschritt|grenzwerte|brandgefahr|stromschlag|erstickungsgefahr|ohne ce-zeichen|ohne ce-kennzeichnung|nicht sicher|nicht verkehrsfähig|verkehrsverbot|vernichtet|zurückgewiesen|angehalten|einbehalten|konfisziert|sichergestellte|sichergestellten|eingezogen|gelöschte|sperrte|sperrten|löschte|löschten|entfernten|vom markt genommen|nahm vom markt|aus dem sortiment|aus dem angebot|warnte vor|warnt vor|gesundheitsgefährdend|lebensgefährlich|waren mangelhaft|unsichere produkte|rückruf|zurückgerufen|ruft zurück|rief zurück|rückrufe|gefährlich|gefährliche|gefährlichen|unsicher|unsichere|unsicheren|mangelhaft|mangelhafte|beschlagnahmt|beschlagnahmte|beschlagnahmten|sichergestellt|gefälscht|gefälschte|gefälschten|fälschungen|entfernt|entfernte|gesperrt|gelöscht|durchgefallen|fielen durch|verstießen|entsprachen nicht|nicht konform|beanstandet|beanstandete|illegal|illegale|illegalen|giftig|verboten|verbotene|aus dem verkehr|gestoppt|nicht den vorschriften|nicht den regeln|nicht die vorgaben',
      users:
        'öffneten temu|öffneten shein|öffneten die app|mindestens einmal im monat|nutzten die app|besuchten die seite|riefen die seite|loggten sich|jeden monat genutzt|monat genutzt|monatlich genutzt|jeden monat besucht|jeden monat aufgerufen|besuchen|besuchten|besuchte|besucht|nutzen|nutzten|nutzt|verwenden|verwendet|verwendeten|haben bestellt|bestellt haben|kaufen ein|shoppen|reichweite|nutzerschaft|kundschaft|aktive kunden|monatlich aktive|im schnitt nutzen|im monat nutzen|öffnen die app|öffneten|die app|nutzer|nutzern|nutzerzahl|nutzerzahlen|monatlich|monatliche|monatlichen|im monat|pro monat|aktive|aktiven|mau|besucher|empfänger|nutzerbasis|jeden monat|im schnitt jeden monat|genutzt|monat für monat|aufgerufen|eingekauft haben',
      daily:
        'pro nacht|täglich aktive|tägliche nutzer|wöchentliche|wochennutzer|follower|abonnenten|app-downloads|neuanmeldungen|täglich|tägliche|pro tag|am tag|wöchentlich|pro woche|downloads|heruntergeladen|installationen|registrierte|angemeldet',
      price:
        'im angebot|steht für|preis von|wird für|ausgezeichnet mit|das stück|pro stück|zum preis|statt|kleid|pullover|lampe|t-shirt|hose|schuhe|jacke|kostet dort|kostete dort|verkauft es|verlangt wird|zu haben|gibt es für|gab es für|bietet für|angeboten wird|verkauft wird für|ladenpreis|stückpreis|preise ab|preis|preise|kostet|kosten|kostete|für nur|verkaufspreis|verkauft für|zum preis von|angeboten für|ab|um nur|kostete nur|gekauft für|bezahlte|bezahlt für',
      effective:
        'geht es los|los geht|an gilt|vom an|startschuss|start ist|startete|startet am|beginnt am|beginnt ab|neuer termin|soll kommen|soll da sein|da sein|eingeführt wird|eingeführt werden|führt ein|führt|kommt zum|kommt am|löst ab|entfällt ab|fällt weg|ablöst|verboten|ist verboten|an den start|geht an den start|verfügbar|freigeschaltet|eröffnet|öffnet|verpflichtend|scharf geschaltet|abschaffen|abgeschafft werden|ausläuft|läuft aus|endet|enden|wirkt|anwenden|in kraft|tritt in kraft|trat in kraft|treten in kraft|gilt|gelten|greift|wirksam|anwendbar|beginnt|beginnen|fällig|fällt weg|wegfallen|entfällt|eingeführt|erhoben|startet|anzuwenden|gültig|wird erhoben|verlangt|verlangen|fallen an|anfallen|fällt die|erheben|einführen|abgeschafft|eingestellt|sollen|müssen',
      from: 'ab sofort|von|vom|ab|ab dem|ab dem tag|zum|seit|am|ab anfang|seit dem',
      oblige:
        'müsste|haben müssen|registrieren|verpflichtend|pflichten|unterliegen|unterliegt|fallen unter|einstufung|eingestuft|müsse|muss|müssen|verpflichtet|pflicht|vorgeschrieben|benennen|schreibt vor|verlangt|auflage|auflagen|gilt für|verpflichten',
      turnover:
        'umsetzt|umsetzen|umgesetzt|weltumsatz|weltumsatzes|gesamtumsatz|gesamtumsatzes|ihres umsatzes|seines umsatzes|jahresumsatz von|prozent des umsatzes|konzernumsatzes|tagesumsatzes|weltweiten|jahresumsatz|jahresumsatzes|umsatzes|weltweiten umsatzes|weltweiten jahresumsatzes|jahresumsätze|konzernumsatz|globalen umsatzes|globalen jahresumsatzes|des jahresumsatzes|des weltweiten',
      other:
        'gesperrten händlerkonten|guthaben|eingefroren|offene forderungen|nahm ein|eingenommen|hinweisgeber|belohnung|prämie|stammkapital|zertifizierung|bekommen|verdienen|stücklohn|versand|versandkosten|versandkostenfrei|porto|pro stunde|je stunde|erstattung|zurückbekommen|rückerstattung|retourenkosten|originalwert|wert der originale|stellen|haushalt|mietpreis|miete|monatslohn|stundenlohn|bruttolohn|frachtraten|frachtrate|pro kilo|kilopreis|verdient|erlöse|wirtschaftsleistung|umsatz von|umsätzen|mehreinnahmen|staatseinnahmen|steuerausfälle|steuerausfall|kosten der|bilanzsumme|bewertet mit|börsengang|umsatz|umsätze|gewinn|verlust|verluste|nettogewinn|bewertung|budget|gehalt|lohn|schulden|kredit|preisgeld|exporte|ausfuhren|ablöse|ablösesumme|steuereinnahmen|zolleinnahmen|einnahmen|förderung|subvention|subventionen|aktie|aktien|börsenwert|streitwert|gewicht|erlös|schaden|schäden|marketingbudget|werbeausgaben|einsparung',
      discount:
        'rabatt|rabatte|gutschein|gutscheine|nachlass|sparen|spart|ermäßigung|code|rabattcode|preisnachlass|reduziert|angebot',
      rise: 'stieg|stiegen|gestiegen|wuchs|wuchsen|wachstum|zuwachs|sank|sanken|gesunken|fiel|fielen|rückgang|anstieg|zugenommen|zunahme|abnahme|plus|minus|kletterte|zulegte|legte zu|verdoppelt',
      against:
        'gegenüber|im vergleich zu|im vergleich zum|verglichen mit|als im vorjahr|als ein jahr zuvor|zum vorjahr|im vorjahresvergleich|gegenüber dem vorjahr',
      sum: 'zusammen|insgesamt beide|gemeinsam|beide zusammen|in summe|zusammengerechnet|zusammengenommen',
      gap: 'abstand|vorsprung|unterschied|differenz|rückstand',
      unsaid:
        'noch nicht gezahlt|kein schadenersatz|keine sanktion|keine sanktionen|keine zahlung|blieb straffrei|ohne sanktion|freigesprochen|eingestellt wurde|schadenersatz in höhe|fordert schadenersatz|kein bußgeld|keine strafe|keine geldbuße|keine geldstrafe|ohne bußgeld|ohne strafe|nicht verhängt|wird nicht investieren|investiert nicht|bestritt|bestreitet|dementiert|dementierte|wies zurück|entging|verzichtet auf|verzichtete auf|verzichtet|nicht bestraft|keine daten|kein datenleck|sah von|weist zurück|nicht verurteilt|kein rückruf',
      earlier:
        'im jahr davor|davor|voriges jahr|im jahr 2023|vergangene woche|seinerzeit|vorjahreswert|letztmals|einst|zuletzt noch|das jahr davor|ein jahr davor|im selben monat des vorjahres|zuvor|vorher|früher|bereits|im vorjahr|im jahr zuvor|ein jahr zuvor|bislang|bisher|im vormonat|damals|vor einem jahr|ursprünglich|bisherige|bisherigen',
      tested:
        'von denen|bestellten wir|haben wir bestellt|gekauften|gekaufte|kauften wir|prüfkäufe|prüfkauf|analysierte|analysiert|analysierten|begutachtet|begutachtete|überprüft|überprüfte|überprüften|geöffnet|kontrollen|stichprobe|testreihe|getestet|geprüft|untersucht|untersuchte|testete|testeten|prüfte|prüften|kontrolliert|kontrollierte|kontrollierten|untersuchten|proben|stichproben|testkäufe|bestellt|getesteten|geprüften|untersuchten|testkauf|im labor',
      each: 'jeweils|beziehungsweise|bzw.',
      but: 'aber|während|jedoch|obwohl|nachdem|wobei|weil|sodass|doch|wenn|als|dass',
      asOf: 'zum ende|ende|stand|zum stichtag|per ende|mit stand',
      announced:
        'verabschiedet|verabschiedete|verabschieden|erhoben|einigten|einigen sich|eingereicht|reichte|verklagt|klage|urteil vom|beschluss vom|entwurf vom|bescheid vom|verhandelt|vertagte|hearing|tagt|tagte|erhielt|gestritten|lud|geladen|stimmte|stimmten|stimmt|angenommen|angenommene|kassierte|teilten|kündigte|angekündigt|teilte|mitgeteilt|erklärte|sagte|veröffentlicht|veröffentlichte|berichtete|beschloss|beschlossen|abstimmung|sitzung|tagung|unterzeichnet|unterzeichnete|gegründet|startete|vorgestellt|stellte|frist|einspruch|anhörung|entschied|eröffnet|eröffnete|bis zum',
      shield:
        'zollbehörde|zollbehörden|zollverwaltung|zollamt|zollfahndung|zollunion|zollreform|generalzolldirektion|hauptzollamt|investor|investoren|aktionäre|anleger|verbraucherzentrale|verbraucherschutz|verbraucherschützer|eu-kommission|europäische kommission|europäischen kommission|datenschutzbehörde|ausgabenpolitik|kommission|bundeskartellamt|preisvergleich|kreditkarte|rechenzentrum|bausteine|preisgestaltung|marktüberwachung|strafverfahren|strafverfolgung|straftat|straftaten|am markt|am montag|am dienstag|am mittwoch|am donnerstag|am freitag|am samstag|am sonntag|ab sofort|sollen nun|bauteile|bauministerium',
    },
    towards: 'für|gegen|an|von|bei|auf|durch|zu',
    and: 'und|,|&|/|sowie|oder|plus',
    time: {
      months: [
        'januar|jan|jan.|jänner',
        'februar|feb|feb.|feber',
        'märz|mrz',
        'april|apr|apr.',
        'mai',
        'juni|jun',
        'juli|jul',
        'august|aug|aug.',
        'september|sept|sept.|sep',
        'oktober|okt|okt.',
        'november|nov|nov.',
        'dezember|dez|dez.',
      ],
      monthAfter: '',
      monthBefore: '',
      yearAfter: '',
      yearBefore: 'jahr|im jahr|jahres|des jahres',
      dayAfter: '',
      dayBefore: 'am|dem|den|vom|zum',
      quarter: {
        'ersten quartal': 1,
        'zweiten quartal': 2,
        'dritten quartal': 3,
        'vierten quartal': 4,
        'erste quartal': 1,
        'zweite quartal': 2,
        'dritte quartal': 3,
        'vierte quartal': 4,
        'erstes quartal': 1,
        'zweites quartal': 2,
        'drittes quartal': 3,
        'viertes quartal': 4,
        'quartal 1': 1,
        'quartal 2': 2,
        'quartal 3': 3,
        'quartal 4': 4,
        q1: 1,
        q2: 2,
        q3: 3,
        q4: 4,
      },
      half: {
        'ersten halbjahr': 1,
        'zweiten halbjahr': 2,
        'erste halbjahr': 1,
        'zweite halbjahr': 2,
        'ersten jahreshälfte': 1,
        'zweiten jahreshälfte': 2,
        'erstes halbjahr': 1,
        'zweites halbjahr': 2,
      },
      weekdays: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'],
      gone: 'trat|endete|startete|begann',
      relative: {
        'this month': 'diesen monat|in diesem monat|laufenden monat',
        'last month':
          'vergangenen monat|im vergangenen monat|letzten monat|im letzten monat|vormonats|im abgelaufenen monat',
        'month before': 'vormonat|im vormonat|einen monat zuvor',
        'this year':
          'dieses jahr|in diesem jahr|heuer|laufenden jahr|im laufenden jahr|seit jahresbeginn|seit jahresanfang|heuriges jahr',
        today: 'heute|ab heute|seit heute|von heute an',
        yesterday: 'gestern|seit gestern',
        tomorrow: 'ab morgen|von morgen an|morgen früh',
        'next month': 'nächsten monat|kommenden monat|im kommenden monat|im nächsten monat',
        'next year': 'nächstes jahr|nächsten jahr|im nächsten jahr|kommenden jahr|im kommenden jahr|kommendes jahr',
        'last year':
          'jahr davor|im jahr davor|vergangenes jahr|vergangenen jahr|im vergangenen jahr|letztes jahr|letzten jahr|im letzten jahr|vorjahr|im vorjahr|vorigen jahr|im vorigen jahr',
        'same month last year':
          'ein jahr davor|im selben monat des vorjahres|vorjahresmonat|im vorjahresmonat|vor einem jahr|ein jahr zuvor',
      },
      years: 'jahre|jahren|jahr',
      months12: 'monate|monaten|monat',
      ordinal: '.',
      due: 'bis|bis zum|bis ende|spätestens|spätestens ab|spätestens zum|spätestens im',
      until: { before: 'bis|bis zum|bis ende|bis anfang', after: '' },
      since: { before: 'nach dem start|gestartet|start im|seit dem start', after: '' },
      past: 'vergangenen|letzten|vorigen',
      coming: 'kommenden|nächsten',
    },
    firms: {
      DSA: 'gesetz über digitale dienste|digitale-dienste-gesetz|gesetz über digitale dienste (dsa)|gesetzes über digitale dienste|digitalgesetz dsa',
      'Korea Customs Service': 'koreanische zollbehörde|südkoreas zollbehörde|südkoreanische zollbehörde',
      'Statistics Korea': 'koreanische statistikbehörde|statistikamt südkoreas|südkoreas statistikamt',
      'EHI Retail Institute': 'ehi retail institute|ehi',
      IFH: 'ifh köln|ifh',
      HDE: 'handelsverband deutschland|hde',
    },
  },
  gate: {
    acts: {
      fine: 'bußgeld, bußgelder, geldbuße, geldbußen, geldstrafe, strafe, strafen, millionenstrafe, rekordstrafe, zwangsgeld, bestraft',
      invest: 'investiert, investieren, investierte, investition, investitionen',
      recall:
        'rückruf, rückrufe, zurückgerufen, rief…zurück, ruft…zurück, ruft zurück, rief zurück, aus dem verkauf, verkaufsstopp, vom markt genommen',
      investigate:
        'untersuchung, untersucht, untersuchte, ermittelt, ermittlung, ermittlungen, prüft, prüfte, razzia, durchsucht, verfahren eröffnet, eröffnet verfahren, verfahren',
      ban: 'verbot, verbietet, verboten, untersagt, untersagte, gesperrt, sperrt, blockiert, gestoppt',
      approve:
        'beschlossen, beschloss, beschließt, gebilligt, billigt, verabschiedet, genehmigt, angenommen, zugestimmt, stimmte…zu, stimmt…zu',
      reject: 'abgewiesen, abgelehnt, wies…ab, weist…ab, lehnte…ab, lehnt…ab, aufgehoben, kippte, gekippt, verworfen',
      uphold: 'bestätigt, bestätigte, gab recht, stattgegeben',
      withdraw: 'zurückgezogen, zieht…zurück, zog…zurück, widerrufen, verworfen',
      effect: 'in kraft, gilt, gelten, greift, wirksam, fällig',
      sue: 'klage, klagt, verklagt, verklagte, klagte, sammelklage',
      appeal: 'berufung, rechtsmittel, einspruch, anfechten, fechtet an',
      agree:
        'vereinbarung, vereinbart, unterzeichnet, unterzeichneten, einigung, einigten, geeinigt, zusage, zusagen, zugesagt, verpflichtet sich',
      leak: 'datenleck, abgeflossen, entwendet, übermittelt, datenpanne',
      rise: 'stieg, stiegen, gestiegen, wuchs, wuchsen, gewachsen, zugenommen, erhöht, anstieg, zuwachs, kletterte',
      fall: 'sank, sanken, gesunken, fiel, fielen, gefallen, rückgang, gesenkt, abgenommen, verringert',
      exempt: 'zollfrei, befreit, befreiung, steuerfrei, ausgenommen',
      abolish: 'abgeschafft, abschaffung, schafft…ab, abschaffen, wegfall, fällt weg, entfällt',
      order: 'angeordnet, ordnet…an, ordnete…an, anordnung',
      admit: 'räumte…ein, eingeräumt, entschuldigte, eingestanden',
      deny: 'bestreitet, bestritt, dementiert, dementierte, weist…zurück, wies…zurück, widerspricht',
      prosecute: 'angeklagt, anklage, festgenommen, verhaftet, verurteilt',
      leave: 'zieht sich zurück, rückzug, geschlossen, schließt, verlässt',
      acquire: 'übernimmt, übernahme, übernommen, fusion, erwirbt',
      compensate: 'entschädigt, entschädigung, erstattet, rückerstattung, schadenersatz, schadensersatz',
      safe: 'sicher, erfüllten die, erfüllen die, unbedenklich',
      violate: 'verstoß, verstöße, verstieß, verstoßen, verletzt',
      unsafe:
        'unsicher, gefährlich, gefährliche, gefährlichen, giftig, mangelhaft, durchgefallen, fielen durch, schadstoffe, grenzwerte überschritten',
    },
    not: {
      before: 'kein, keine, keinen, keiner, nicht, ohne, nie, weder, entging, entgeht, verzichtet auf, verzichtete auf',
      after: 'nicht, kein, keine, aufgehoben, zurückgenommen, bestritten, dementiert, abgewendet',
    },
    may: {
      before:
        'kann, könnte, könnten, soll, sollen, will, wollen, droht, drohen, möglich, mögliche, möglicherweise, falls, wenn, ob, plant, erwägt, fordert, fordern, bis zu, vorgeschlagen, schlägt vor, geplante, wohl, würde, würden, muss mit',
      after: 'droht, drohen, möglich, geplant, könnte, könnten, vorgeschlagen, gefordert, erwogen',
    },
    shield: 'nicht nur, nicht zuletzt, nicht mehr als, kann man, sicher gestellt',
    orders: 'ignoriere die anweisungen, ignoriere alle, ignoriere deine anweisungen, ignorieren sie, schreibe dass',
    reach: [34, 30],
    breaks: 'aber, doch, während, nachdem, obwohl, jedoch',
    turns: 'aber, doch, während, wohingegen',
  },
};

export default de;
