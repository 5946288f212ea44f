// Spanish word lists: the wordings that rules object to, and the small words rules look for.
// How a line is written: phrases.hpp.

#include "bot/tone/pack.hpp"

#include <array>

namespace ajar::tone {
namespace {

constexpr std::string_view kWall = R"(
! (no|nada) (es|sería|resulta)? (imposible|impensable|descartad*|prohibid*)
no (podemos|puedo|podremos|podré|podríamos|se puede|se podrá|nos es posible|es posible|será posible|resulta posible|me es posible|cabe|procede|vamos a|voy a|estamos en condiciones|está permitido|está autorizado|se permite|se autoriza|hay manera|hay forma|hay opción|hay nada|hay modo|va a ser posible|va a poder ser|podrá ser|puede ser|tiene cabida|es viable|es factible|resulta viable|se concede|lo hacemos|hacemos eso|hay posibilidad)
! no (podemos|puedo) (evitar|menos|dejar)
no (le|te|os|les|lo|la|se lo|te lo|os lo) (podemos|puedo|podremos|vamos a|voy a|es posible|puede|podemos) ..
(imposible|inviable|inadmisible|inaceptable|impensable|prohibido|prohibida|vetado|vetada|descartado|descartada|denegado|denegada|rechazado|rechazada|desestimado|desestimada|excluido)
(denegamos|rechazamos|desestimamos|denegar|rechazar|desestimar|declinar|declinamos|denegada|negamos|descartamos)
(nos vemos|me veo|vemos) (obligados|obligado|obligada|en la obligación) a ..
(ni hablar|de ninguna manera|de ningún modo|en ningún caso|bajo ningún concepto|fuera de lugar|fuera de discusión|ni pensarlo|nada que hacer|va a ser que no|no hay más|no ha lugar|no es una opción|no es opción)
(un|rotundo|claro|tajante|es un|respuesta es) no $
^ no (,|.|:)
(me temo|lo siento|creo|decir|diciendo|que) (que)? no $
(no es|no sería|no son|no resulta|no será) (posible|viable|factible|opción|una opción|negociable|aceptable|admisible|autorizable)
(nada|poco) (podemos|puedo|que podamos|se puede|que hacer) ..
)";

constexpr std::string_view kApology = R"(
(disculp*|perdón|perdona|perdone|perdonad|perdonen|excus*)
(lo|la) (siento|sentimos|lamento mucho)
(siento|sentimos) (mucho|muchísimo|de veras|de verdad|que|el|la|las|los|no)
(lamento|lamentamos) (mucho|muchísimo|profundamente|el trastorno|las molestias|lo ocurrido|los trastornos|lo sucedido)
mea culpa
! sin excusa*
! no .. (disculpar*|pedir perdón)
)";

constexpr std::string_view kRegret = R"(
(lamento|lamentamos|lamentable|lamentablemente)
)";

constexpr std::string_view kGrovel = R"(
(mil|infinitas|nuestras más|mis más|sinceras|profundamente|enormemente|terriblemente|de todo corazón|con toda el alma|humildemente|encarecidamente) .. (disculpas|perdones|sentimos|siento|perdón|lamentamos|lamento|avergonzad*)
(perdónenos|perdónanos|perdonadnos|imploramos|suplicamos|suplico|rogamos que nos perdone|avergonzad*|imperdonable|de rodillas)
)";

constexpr std::string_view kExcuse = R"(
(todos|todo el mundo|cualquiera) .. (comete|cometemos|se equivoca|equivocamos)
(nadie) (nos|me) (avisó|dijo|informó|ha avisado|ha dicho)
(no) (fuimos|he sido|hemos sido|fui) (nosotros|yo)
(tengo|tenemos) las manos atadas
(no) (hago|hacemos) (yo|nosotros)? (las normas|milagros|las reglas)
(ya) lo (dije|dijimos|he dicho|hemos dicho)
(con) (todo lo que|la que) .. (encima|cae|hay|tenemos)
como (ya)? (te|le|os|les) (he|hemos|habíamos|había) ..
como (ya|te|le|os|les|bien) (dije|dijimos|expliqué|explicamos|comenté|comentamos|le dije|te dije|indiqué|indicamos|he dicho|hemos dicho|he explicado|se dijo|se explicó|le he|te he|os he|expliqué)
(ya) (te|le|os|les|lo) (dije|dijimos|expliqué|explicamos|comenté|comentamos|hemos dicho|he dicho|habíamos|advertimos|avisamos|he explicado) ..
(para ser|siendo|seamos|a decir verdad) (justos|justo|honestos|sinceros|justa)
(en|a) (nuestra|mi|su) (defensa|descargo)
(estamos|andamos|vamos|voy|ando|estoy|están) .. (desbordados|desbordadas|saturados|saturadas|hasta arriba|hasta el cuello|liados|liadas|hasta las cejas|a tope|al límite|sobrepasados|agobiados|con mil|de trabajo|muy ocupados|bajo mínimos|colapsados|de cabeza|sin manos|cortos de|a mil|desbordado|saturado)
(desbordados|desbordadas|saturados|saturadas|sobrepasados|hasta arriba|no damos abasto|no doy abasto|damos abasto|bajo mínimos|hasta el cuello)
(hacemos|hicimos|hago|hice|hemos hecho|he hecho|haciendo) .. (lo que podemos|lo que pudimos|todo lo posible|lo posible|lo mejor|cuanto podemos|lo que se puede|lo que está en|todo lo que|lo que puedo|mi trabajo|lo imposible|cuanto)
(no) (es|fue|ha sido|era) .. (culpa|responsabilidad|nuestra|nuestro|cosa nuestra|asunto nuestro|trabajo|problema|mía|mío|tarea|competencia)
(culpa|responsabilidad|trabajo) (nuestra|mía|nuestro|mío) no
(no) (tenemos|tengo) (la culpa|culpa|nada que ver|superpoderes|mil manos|una bola|bola de cristal|varita)
(somos|soy) (solo|sólo|únicamente|apenas|pocos|humanos|cuatro|tres|dos|adivinos|magos|magas|personas) ..
(no) somos (adivinos|magos|máquinas|robots|videntes)
(hay|tenemos) (otras|muchas|más|mil|demasiadas|mucho) (cosas|prioridades|peticiones|trabajo|solicitudes|tareas|urgencias|gente)
(a cualquiera|a todo el mundo|esas cosas|estas cosas) .. (pasa|pasan|ocurren|le pasa)
(nadie|ninguno) (podía|podría|pudo|habría) .. (prever|saber|imaginar|más rápido|mejor|haber)
(escapa|fuera|ajeno|ajena|ajenas|ajenos) .. (control|manos|alcance|nosotros|nuestra voluntad|voluntad)
(hay que|tienes que|tiene que|debe|debes|deben) (entender|comprender|tener en cuenta) que ..
(insistir|recordatorios|reclamar|las prisas) .. (no|nada|acelera|sirve|ayuda)
(más|bastante) (paciencia|pacientes|paciente) .. (de la|tenido|hemos|he)
(llevamos|llevo|trabajamos) .. (semanas|meses|días) .. (sin parar|a destajo|sin descanso|durmiendo)
(con|de) (dos|tres|media|la mitad) (personas|plantilla|compañeros) (de baja|de vacaciones|menos)
)";

constexpr std::string_view kBlame = R"(
^ (si|de) (los|las|el|la|tu|tus|su|sus|<name>|alguien|usted|ustedes|no)? ... (hubiera|hubieras|hubieran|hubierais|*aran|*ieran|*eran) ... , (no|ahora|hoy|esto|ya) .. (tendríamos|estaríamos|habría|habríamos|pasaría|haría|sería|seríamos|estaría)
(esto|eso) no (habría|hubiera) (pasado|ocurrido|sucedido)
(demasiado|muy) tarde (avisado|pedido)?
(avisaste|avisó|pediste|pidió|mandaste|mandó) .. (tarde|mal|a última hora)
(dejó|dejaron|ha dejado) (todo|un|esto) .. (desastre|lío|caos|patas arriba)
(error|fallo|culpa|problema) (fue|es|está|estuvo|viene) .. (tuyo|suyo|vuestro|de su parte|de tu parte|de vuestro lado|su lado)
(tardó|tardaron|tarda|tardan) .. (siglos|una eternidad|semanas|la vida|como siempre)
(nunca|jamás) (contesta|contestan|responde|responden|cumple|cumplen|avisa|avisan|lee|leen|mira|miran)
(debiste|debió|debisteis|debieron|tenías que|tenía que|teníais que|deberías|debería|deberíais|deberían) (haber|de haber) ..
(deberías|debería|deberíais|tendrías que|tendría que|podrías|podría) haber ..
(olvidaste|olvidó|olvidasteis|olvidaron|se te olvidó|se le olvidó|ignoraste|ignoró|omitiste|omitió|descuidaste|descuidó|no leíste|no leyó|no leísteis|no avisaste|no avisó|no hiciste|no miraste|no miró|no seguiste|no siguió|no comprobaste|no revisaste|no revisó|borraste sin|te equivocaste|se equivocó|metiste la pata|has metido|la liaste|rellenaste mal|rellenó mal)
(porque|ya que|pues) (los|las|la gente) de .. (dejaron|olvidaron|borraron|rompieron|perdieron|hicieron|no)
(los|las|la gente) de <name> .. (dejaron|olvidaron|borraron|rompieron|perdieron)
! si (has|ha|habéis|han|se te|se le) ..
! se (nos|me) (olvidó|pasó|olvidaron) ..
(te|se|os) (has|ha|habéis) (olvidado|equivocado|saltado|despistado) ..
(has|ha|habéis|han) (olvidado|ignorado|omitido|roto|estropeado|borrado|rellenado mal|hecho mal|metido la pata|descuidado|incumplido) ..
(si) .. (hubieras|hubiera|hubierais|hubieran|se fijara|te fijaras|hubieses|hubiese|leyeras|leyera|prestaras|prestara) .. 
(habría|hubiera|habríamos|podría haberse|se podría haber) (evitado|ahorrado|evitarse) ..
(culpa|culpable|culpables|culpar|negligencia|descuido|torpeza|chapuza|chapucero*|chapuzas|incompeten*|inútil|inútiles|desidia|irresponsab*|despiste|metedura|imprudencia|dejadez|vagos|vago|ineptitud|ineptos)
! sin (culpa|culpables|culpar)
! (no es|no fue) .. culpa (tuya|suya|vuestra)
(error|fallo|problema) (tuyo|suyo|vuestro|humano|de usuario|del usuario|de la usuaria|de ustedes|de manejo)
(como|para) (siempre|de costumbre|variar|es habitual) .. (tarde|mal|ellos|sin|olvid*|proveedor)
(como|para) (de costumbre|variar|siempre) ,
(la ha|la han|lo han|lo ha|la|las) (cagado|liado|pifiado|fastidiado|estropeado|lió|liaron|pifió)
(pifia|pifió|pifiaron|lió|liaron|fastidió|fastidiaron|estropeó|estropearon|metió la pata|metieron la pata|se durmió|se durmieron|se han dormido|se ha dormido|dormidos|durmiendo)
(mal|tarde|nunca|sin) (hecho|hicieron|enviaron|envía|entrega|entregan|contestan|contesta|avisan|avisar|mirar|leer|preguntar|pensar|comprobar|responden|cumplen|cumple)
(porque|ya que) .. (se equivocó|se equivocaron|no hizo|no hicieron|no avisó|no avisaron|olvidó|olvidaron|la lió|falló|fallaron|no cumplió|no cumple|metió)
(otra vez|una vez más) .. (han|ha|nos|mal|tarde|falla|fallan|ellos|proveedor)
(la próxima vez|en el futuro|en adelante|para otra vez) .. (lee|lea|mira|mire|fíjate|fíjese|pregunta|pregunte|ten|tenga|avisa|piensa|comprueba|más)
(no) (se|te) (molestó|molestaron|molestaste|dignó|dignaron|enteran|entera|aclaran|aclara)
)";

constexpr std::string_view kPromise = R"(
(voy|vamos|va|van) a ..
(te|le|os|les|lo|la|nos) (diremos|avisaremos|avisamos|escribiremos|llamaremos|llamamos|informaremos|contactaremos|enviaremos|mantendremos|haremos|arreglaremos|dejaremos|miramos|miraremos|respondemos|responderemos|escribe|llama|avisa|dice|escribirá|llamará|avisará|contactará|dirá|echará|enviará) ..
(haremos|miraremos|revisaremos|arreglaremos|resolveremos|solucionaremos|nos pondremos|nos ocuparemos|nos encargaremos|gestionaremos|tramitaremos|lo vemos|lo miramos|instalaremos|estudiaremos|responderemos)
)";

constexpr std::string_view kVague = R"(
(pronto|próximamente|enseguida|inmediatamente|en breve|brevemente|cuanto antes|lo antes posible|a la mayor brevedad|con la mayor brevedad|a la brevedad|de inmediato|prontamente|ya mismo|en seguida|ahora mismo|rápidamente|en un rato|al momento|urgentemente|con urgencia) => antes de [día y hora]
! (hasta|tan|de) pronto
lo (antes|más pronto|más rápido|más rápidamente) (posible|que)
tan (pronto|rápido) como (sea|podamos|se|nos|pueda|haya)
en (cuanto|el momento en que|cuanto que) .. (podamos|pueda|sea|haya|tengamos|se pueda|nos|hueco|tiempo|posible|se libere|puedan|tenga)
! en cuanto (tú|usted|me|nos lo) ..
(cuando|según|a medida que) .. (podamos|pueda|se pueda|haya|tengamos|tenga|sea posible|hueco|tiempo|rato|calme|libere|toque|permita|permitan|vaya|vayan|surja)
! cuando (puedas|pueda usted|quieras|quiera)
en (los próximos|las próximas|unos|unas|algún|algunos|pocos|pocas) (días|semanas|meses|momento|horas)
(a lo largo|en el transcurso|a lo largo de|durante) (de|del|de la|la|el) (mes|semana|trimestre|año|próximo|próximos|curso)
(en|a) (su|debido) (momento|debido momento|tiempo)
(más adelante|un día de estos|tarde o temprano|en el futuro|algún día|cualquier día|próximas fechas|oportunamente|a su debido tiempo|por el momento|de un momento a otro)
(ya) (te|le|os|les) (diremos|avisaremos|contaremos|iremos|informaremos|escribiremos) $
)";

constexpr std::string_view kNobody = R"(
(alguien|algún compañero|alguna compañera|un compañero|una compañera|un técnico|algún técnico|alguno|un especialista|una persona) .. (le|te|os|les|se|lo|la|nos|irá|verá|llamará|escribirá|pasará|mirará|contactará|echará) ..
(se pondrán|se pondrá|se contactará|se le contactará|será contactado|serán contactados|le contactarán|te contactarán|te llamarán|le llamarán|te escribirán|le escribirán|os llamarán|os escribirán|se le informará|se te informará|se os informará|se les informará|se le avisará|se resolverá|se solucionará|se arreglará|se atenderá|se gestionará|se tramitará|será atendid*|será resuelt*) ..
(nos pondremos|nos pondremos en|contactaremos|le contactaremos|te contactaremos|nos ocupamos|nos ocuparemos|nos encargamos|nos encargaremos|lo miramos|lo miraremos|te diremos|le diremos|os diremos|os avisaremos|te avisaremos|le avisaremos|lo vemos|haremos|os lo dejaremos|te lo dejaremos)
)";

constexpr std::string_view kJargon = R"(
(backlog|sprint|ticket|tickets|incidencia <num>|nivel <num>|segundo nivel|tercer nivel|n2|n3|itil|itsm|cmdb|sla|slas|escalado de nivel|cab|uat|scrum|kanban|squad|release|deploy|pipeline|rollback|middleware|stakeholder*)
)";

constexpr std::string_view kCliche = R"(
(lamentablemente|desafortunadamente|desgraciadamente|por desgracia)
(tenga|tengan|ten|tened) en cuenta que
(le|les|te|os) (recordamos|rogamos) ..
(su|tu|vuestra) (solicitud|petición|opinión|satisfacción|consulta) (es|nos) .. (importante|importa)
(las|cualquier|posibles) (molestias|molestia|inconveniente|inconvenientes)
(según|de acuerdo con|conforme a) (nuestra|la|nuestras) (política|políticas|normativa) (interna)? $
(cálmese|cálmate|tranquilícese|tranquilízate|mantenga la calma|calma)
(entiendo|entendemos|sé|sabemos|comprendo|comprendemos) (perfectamente)? (cómo|como) (se|te|os) ..
(agradecemos|gracias por) .. (paciencia|comprensión|interés)
(no dude|no dudes|no duden|no dudéis) en ..
(valoramos|apreciamos) .. (su|tu|vuestra|mucho)
(nos tomamos|tomamos) .. (muy)? en serio
)";

constexpr std::string_view kThreat = R"(
! (tu|su|el|este|vuestro) expediente (está|queda|lo|ya|pasa|llegó|va|sigue|es)
(habrá|tendrá|tendrás|tendréis) (problemas|consecuencias|que atenerse|lío)
(a la próxima|la próxima vez) .. (cerramos|cierro|bloqueo|bloqueamos|cortamos|quitamos|retiramos|jefe|dirección|recursos)
(quedará|constará|va) en (su|tu) expediente
(me|nos) (veré|veremos) (obligado|obligada|obligados) a (informar|comunicar|cerrar|bloquear|cortar)
(o|si no|de lo contrario|en caso contrario|caso contrario) .. (consecuencias|atente|aténgase|sanción|sanciones|cerraremos|bloquearemos|se bloqueará|responsable|jefe|jefa|dirección|pagarás|pagará|expediente)
(consecuencias|aténgase|atente|atenerse|sanción|sanciones|sancionad*|sancionar*|expediente|expedientad*|disciplinari*|despid*|denuncia|denunciar*|policía|represalias|medidas legales|juzgado|multa|castig*)
! sin consecuencias
(responsable|responsables) (personal|personalmente|único|última|legal|directo)
(personalmente|usted|tú|le|te) .. (responsable|responderá|responderás|responsables)
(responderá|responderás|responderéis|responderán|rendirá|rendirás|tendrá que responder|tendrás que responder|tendrá que explicar|tendrás que explicar|dar explicaciones|darás explicaciones) .. (ante|por|de|a)
(jefe|jefa|superior|superiores|dirección|gerencia|recursos humanos|responsable|director|directora|decano|decana) .. (se enterará|enterará|sabrá|lo sabrá|informaremos|informaré|se entera|recibirá|tendrá noticia)
(informaré|informaremos|comunicaré|comunicaremos|avisaré|avisaremos|se lo diré|llegará|irá|va) .. (jefe|jefa|superior|superiores|dirección|gerencia|recursos humanos|director|directora|su responsable|tu responsable)
(catástrofe|catastróf*|desastre|desastros*|ruina|arruinar*|hundir*|hunde|hundimiento|apocalips*|debacle|fatal|devastador*|quiebra|bancarrota|colapso|colapsar*|destruir*|destruye|fin de la empresa|no se levanta|se viene abajo|irse a pique|a pique|caos total|tragedia)
(te|le|os|les) (arrepentirás|arrepentirá|pesará|costará|va a costar|saldrá caro|caerá|caerán|cortaremos|retiraremos|quitaremos|bloquearemos|cerraremos|descontará*|cobraremos|pasaremos la factura)
(arrepentir*|lo pagará|lo pagarás|saldrá caro|de tu bolsillo|de su bolsillo|de tu sueldo|de su sueldo|de su nómina|de tu nómina|descontará de|a su costa|a tu costa|bajo tu responsabilidad|bajo su responsabilidad|por tu cuenta y riesgo|por su cuenta y riesgo)
(última|ultimo|último) (aviso|advertencia|vez que)
(te|le|os|les) (advierto|advertimos|aviso de|amenazo)
(queda|quedas|queda usted|estás|está) (advertido|advertida|avisado|avisada)
(perder|perderá|perderás|jugarse|se juega|te juegas) .. (empleo|puesto|trabajo|acceso|cuenta)
(toda|entera) (la empresa|la compañía|la casa) .. (cae|para|hund*|abajo|peligro)
(la empresa|la compañía|todos) .. (entera|al garete|a la ruina|se para|se hunde|en peligro)
)";

constexpr std::string_view kTalkingDown = R"(
(obviamente|evidentemente|lógicamente|naturalmente)
(simplemente|sencillamente) ..
(claramente|a todas luces)
(basta con|solo tienes que|sólo tienes que|solo tiene que|solo hay que|no tienes más que|no tiene más que) ..
como (todo el mundo|todos|cualquiera|usted|tú|bien) (sabe|saben|sabemos|sabrá|sabrás|debería|deberías)
(hasta|incluso) un (niño|crío|bebé|principiante)
(es|son) (de cajón|pan comido|de sentido común|para niños|para tontos|de primero|cosa de niños)
(no es tan|tan) (difícil|complicado)
(por si no|a ver si) (lo sabe|lo sabías|lo sabe|aprende|aprendemos|aprendes|lo entiende|lo entiendes)
(no me diga|no me digas|vaya sorpresa|qué sorpresa)
)";

constexpr std::string_view kTime = R"(
(hoy|mañana|ayer|anoche|mediodía|medianoche|tarde|pasado mañana|esta mañana|esta noche|anteayer)
! (más|menos|ya es) tarde
(lunes|martes|miércoles|jueves|viernes|sábado|domingo)
(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|navidad|semana santa)
(el|del|al|día|desde el|hasta el|antes del|para el) <num>
<num> de (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)
(a|antes de|desde|hasta|hacia|sobre) (las|la|los) (<num>|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)
(en|dentro de|antes de) (un|una|dos|tres|cuatro|cinco|media|<num>) (día|días|hora|horas|minutos|semana|semanas|meses|mes|rato)
(esta|este|la próxima|el próximo|cada) (semana|mes|lunes|tarde|noche|mañana|viernes|día|primavera)
(desde|ya) (ahora|hace|está|tiene|están|hoy|mismo)
(acabo|acabamos|acaba) de ..
)";

constexpr std::string_view kOpenScope = R"(
(todo|todos|cuanto|cuantos|cuantas|cuanta|cualquier|cualquiera) (lo|los|las|que|cosa) .. (quieras|quiera|queráis|quieran|necesites|necesite|necesitéis|necesiten|haga falta|hagan falta|gustes|guste|deseen|desee)
(lo que|cuando|donde|quien|los que|las que|cuantos|cuantas) .. (quieras|quiera|queráis|quieran|necesites|necesite|necesitéis|necesiten|haga falta|hagan falta|gustes|guste|deseen|desee|os apetezca|te apetezca)
! (cuéntame|dime|dígame) .. lo que
(los|las|para|lo|con) (días|horas|lo|veces|quienes|que) (que)? (gusten|guste|gustes|quieran|quiera|quieras|les parezca|se les ocurra|se le ocurra|se te ocurra|apetezca)
(todo lo|lo) que se (les|le|te|os) ocurra
(limitaciones|condiciones|reservas|restricciones) de (costumbre|siempre|rigor|uso)
(sin (límite|límites|restricciones|limitación|limitaciones|tope)|ilimitad*|a discreción|indefinidamente|por tiempo indefinido|a demanda|según necesidad)
(algunos|algunas|unos cuantos|unas cuantas|varios|varias|unos|unas) (licencias|equipos|accesos|permisos|pantallas|cuentas|ordenadores|portátiles|personas|cosas)
(etcétera|etc|y demás|o algo así|y cosas así)
)";

constexpr std::string_view kOpenTerms = R"(
(siempre que|siempre y cuando|si|con tal de que|cuando|mientras) .. (cumpla|cumplan|cumplas|den|cumplen|dan|respeten|respete|se den) .. (condiciones|requisitos|normas|reglas|criterios|formalidades|trámites)
(condiciones|requisitos|normas|reglas|limitaciones|restricciones) (habituales|de siempre|correspondientes|oportunas|oportunos|generales|pertinentes|aplicables|de rigor|vigentes|usuales)
(con|bajo) (ciertas|ciertos|algunas|determinadas|las debidas|las) (condiciones|limitaciones|restricciones|requisitos|reservas) (habituales|$)
(si|siempre que) (todo|nada) (va|sale|está|lo impide|cuadra|encaja) ..
(dentro de lo|en la medida de lo) (razonable|posible|habitual)
)";

constexpr std::string_view kHandover = R"(
(he|hemos|ha|se ha) (pasado|enviado|trasladado|derivado|reenviado|remitido|escalado|transmitido|dirigido) ..
(lo|la|los|las|esto|eso) (ve|lleva|llevan|decide|gestiona|gestionan|tiene|corresponde|publica|resuelve) ..
(está|queda|pasa|va|corresponde) .. (con|en manos|a|al|en) ..
(habla|hable|escribe|escriba|contacta|contacte|pregunta|pregunte) (con|a) ..
(tu persona|su persona|tu contacto|su contacto) es
)";

constexpr std::string_view kUnnamed = R"(
(a|al|con|por|en|de) (quien|quienes) (corresponda|corresponde|proceda|toque|sea|competa)
(quien|quienes|a quien) (corresponda|corresponde|proceda|toque|competa)
(al|el|la|los|las|del|a la|a los|con el|con la) (departamento|área|equipo|unidad|servicio|personas|persona|compañeros|instancia|instancias|oficina|nivel|responsables|responsable|especialistas|técnicos|órgano|órganos|gente|canal|autoridad|sección) (correspondiente|correspondientes|responsable|responsables|competente|competentes|adecuado|adecuada|adecuados|pertinente|pertinentes|indicado|indicada|oportuno|oportunos|encargada|encargado|encargadas|superior|superiores|que lo lleva|que lleva|que toca|de arriba|especializado|en cuestión)
(instancias|niveles|nivel|estamentos) (superiores|superior|más altas|más altos)
(arriba|hacia arriba|internamente|a nivel interno|más arriba) $
(los|unos|nuestros|a los|con los) (expertos|especialistas|responsables|encargados|de arriba|jefes|técnicos)
(otro|otra) (departamento|área|equipo|unidad|compañero|persona|sitio)
(segundo|tercer|siguiente) nivel
(la|a la) (dirección|gerencia|superioridad|jefatura) $
se (escaló|ha escalado|derivó|ha derivado|trasladó|ha trasladado) (a quien|internamente|al nivel|arriba|$)
)";

constexpr std::string_view kPerson = R"(
(señor|señora|sr|sra|don|doña|doctor|doctora|profesor|profesora|licenciada|licenciado|ingeniero|ingeniera) .? <name>
)";

constexpr std::string_view kYou = R"(
(tú|tu|tus|te|ti|contigo|usted|ustedes|su|sus|le|les|vosotros|vosotras|vuestro|vuestra|vuestros|vuestras|os|puedes|podéis|dime|dinos|escríbeme|escríbame|cuéntame|necesitas|tienes|tenéis|quieres|avísame|dígame|decidme|*áis|*éis|ponte|envíame|mándame|llámame)
)";

constexpr std::string_view kWe = R"(
(nosotros|nosotras|nos|*amos|*emos|*imos)
)";

constexpr std::string_view kSelf = R"(
(yo|me|mi|conmigo|he|voy|estoy|puedo|paso|llamo|escribo|dejo|envío|instalo|presto|activo|restauro|reviso|mando|subo|preparo|aviso|añado|abro|cambio|pongo|traigo|hablo|confirmo|*aré|*eré|*iré)
)";

constexpr std::string_view kFigure = R"(
(dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cincuenta|cien|ciento|mil|millón|millones|mitad|tercio|cuarto|docena|ambos|ambas|doble)
)";

constexpr std::string_view kStarter = R"(
^ (el|la|los|las|un|una|unos|unas|su|sus|tu|tus|mi|mis|nuestro|nuestra|vuestro|vuestra|este|esta|esto|estos|estas|ese|esa|eso|esos|esas|lo|le|les|te|os|se|me|nos|yo|él|ella|ellos|usted|si|cuando|como|por|para|con|en|de|del|desde|hasta|a|al|sin|sobre|tras|según|entre|y|o|pero|que|qué|quién|cuál|cuáles|cómo|dónde|cuánto|cuántos|sí|no|ya|hoy|mañana|ayer|así|también|además|mientras|después|luego|gracias|muchas|todo|todos|toda|todas|cada|dos|tres|cuatro|cinco|hay|he|hemos|ha|han|está|están|es|son|puede|puedes|podéis|quiere|necesita|cualquier|otro|otra|ahora|entiendo|lamento|siento|ese|dime|escríbeme)
)";

constexpr std::string_view kNegation = R"(
(no|nunca|jamás|nadie|nada|ningún|ninguna|ninguno|tampoco|ni)
)";

constexpr std::string_view kOpening = R"(
(dime|dímelo|díganos|dígame|dígamelo|decidme|decídmelo|díganme|cuéntame|cuéntanos|cuénteme|contadme|avísame|avíseme|avisadme|avisa|avise|avísanos|escríbeme|escríbame|escribidme|escríbanme|escríbenos|llámame|llámeme|llamadme|llámenme|mándame|mándeme|mandadme|envíame|envíeme|enviadme|pásame|páseme|pregúntame|pregúnteme|respóndeme|responda|responde|háblame|corrígeme|corríjame|indícame|indíqueme|hazme|házmelo|házmelo|hágamelo|hágame|dámelo|enséñame|muéstrame|preséntate|acércate|búscame|coméntame|coméntamelo|coméntemelo|déjame|déjeme|ponme)
(llám*|avís*|cuént*|cuénte*|escríb*|mánd*|mánde*|pás*|páse*|pregúnt*|indíqu*|indíc*|comént*|consúlt*|hábl*|búsqu*|búsc*|acérqu*|acérc*|corríj*|corríg*|muéstr*|enséñ*|hágam*|hágas*|tráig*|reenví*|señál*|propón*|díga*|escrib*me)
(llama|llame|llamad|llamen|avisa|avise|avisad|avisen|busca|busque) (al|a|en) ..
(dame|deme|dadme) (un)? (toque|aviso|una voz|voz)
(escribe|escriba|llama|llame|avisa|avise|pregunta|pregunte|responde|responda|vuelve|vuelva|manda|mande|habla|hable|pasa|pase|cuenta|cuente) (a|me|por aquí|aquí|con|al|y|este|en)
(házmelo|hágamelo|hacédmelo|hacérmelo) saber
(basta|bastan|vale) .. (línea|palabra|llamada|mensaje|correo|nota)
(comentarios|observaciones|dudas|sugerencias|ideas|correcciones|preguntas) .. (bienvenid*|agradec*|reciben|admit*|atienden|ayudan)
(búsquenlo|búsquela|búsquelo|búscalo|búscala|llámenla|llámenlo|llámelo|llámela|llámalo|llámala|avísenos|díselo|dígaselo|dígaselas|decídselo|decídselas|coménteselo|pídaselo|pídeselo|pregúntele|pregúntale|escríbele|escríbale|avísale|avísele)
(me|nos) (dices|dice|decís|dicen|avisas|avisa|avisáis|cuentas|escribes|escribe|escribís|llamas|llama|mandas|mandáis|das|dais|pasas|comentas) ..
(le|lo|la|les) (damos|doy|vemos|miramos|revisamos|buscamos|estudiamos|hablamos|cambiamos|cotejamos) (otra|una)? (vuelta|de nuevo|juntos|aparte)?
(otra|nueva) (vuelta|idea|fecha|vez)
(lo|la) (vemos|miramos|hablamos|revisamos|reabrimos|cotejamos|ajustamos) ..
(si|cuando) ... , (dímelo|dime|avísame|escríbeme|cuéntame|mándame|dígame|dígamelo|escríbame|llámame|llámeme|avise|avisa|escribe|responde|lo|la|le|hablamos|medimos|buscamos|vemos|miramos|te|os|me|decídmelo|decidme|avisadme|dame|id|pregunta|pregúntame|aquí|basta|ven|vente|pásame|pásate|habla|hable)
(ideas|dudas|preguntas|sugerencias|comentarios|cualquier) .. (bienvenid*|aquí|escríbeme|me|nos|encantad*|atiend*|disposición|escríbame|dime)
(quedo|quedamos) a (su|tu|vuestra) .. 
(pega|dame|échame|da|danos|péganos|pégame) (un|una) (grito|toque|voz|telefonazo)
(estoy|estamos|sigo|seguimos) .. (abiert*|disposición|aquí|ext|disponible*)
(mi|nuestra) (puerta|extensión|ext) .. 
)";

constexpr std::string_view kClosing = R"(
(damos|doy|dar|se da|queda|considero|consideramos|consideraremos|queda así) .. (por)? (cerrad*|zanjad*|concluid*|finalizad*|terminad*|resuelt*)
(asunto|caso|tema|solicitud|incidencia|conversación|expediente|petición) .. (cerrad*|zanjad*|concluid*|terminad*|archivad*)
(no|sin) (hay|es|son|hace|haga|hace falta|es necesario|más que|hay más|tenemos más|otro particular|necesidad) .. (más|responder|contestar|hablar|añadir|respuesta|vueltas|decir|necesario|insistir|particular)
(sin otro particular|sin más|y punto|no insista|no insistas|no responda|no conteste|fin de|punto final)
(no) (vamos a|se|volveremos|admitimos|atenderemos) .. (discutir|debatir|volver|más|responder|admiten|atenderán|reclamaciones)
(que|feliz|buen|buena) (tenga|tengas|tengan)? .. (buen día|buen fin|feliz día)
)";

constexpr std::array kLists{
    PhraseList{Cue::Wall, kWall},
    PhraseList{Cue::Apology, kApology},
    PhraseList{Cue::Regret, kRegret},
    PhraseList{Cue::Grovel, kGrovel},
    PhraseList{Cue::Excuse, kExcuse},
    PhraseList{Cue::Blame, kBlame},
    PhraseList{Cue::Promise, kPromise},
    PhraseList{Cue::Vague, kVague},
    PhraseList{Cue::Nobody, kNobody},
    PhraseList{Cue::Jargon, kJargon},
    PhraseList{Cue::Cliche, kCliche},
    PhraseList{Cue::Threat, kThreat},
    PhraseList{Cue::TalkingDown, kTalkingDown},
    PhraseList{Cue::Time, kTime},
    PhraseList{Cue::OpenScope, kOpenScope},
    PhraseList{Cue::OpenTerms, kOpenTerms},
    PhraseList{Cue::Handover, kHandover},
    PhraseList{Cue::Unnamed, kUnnamed},
    PhraseList{Cue::Person, kPerson},
    PhraseList{Cue::You, kYou},
    PhraseList{Cue::We, kWe},
    PhraseList{Cue::Self, kSelf},
    PhraseList{Cue::Figure, kFigure},
    PhraseList{Cue::Starter, kStarter},
    PhraseList{Cue::Negation, kNegation},
    PhraseList{Cue::Opening, kOpening},
    PhraseList{Cue::Closing, kClosing},
};

}  // namespace

std::span<const PhraseList> spanish_wording() {
    return kLists;
}

}  // namespace ajar::tone
