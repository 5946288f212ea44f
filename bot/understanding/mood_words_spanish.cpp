// How a message sounds and what it touches, in Spanish. Accents are often left out in a chat.

#include "bot/understanding/mood.hpp"

#include <array>

namespace ajar::understanding {
namespace {

constexpr std::string_view kPleased = R"(
muchísimas gracias
genial|estupendo|fantástico|perfecto|buen trabajo|servicio
me habéis|has|ha salvado
qué|que maravilla|bien|alegría
estoy encantad~
)";

constexpr std::string_view kAnxious = R"(
me da|dan miedo|pánico|angustia
preocupad~
me preocupa
tengo miedo
asustad~
angustiad~
ansiedad
agobiad~
nervios~
desesperad~
en pánico|panico
no sé|se qué|que hacer
estoy perdid~
por favor ayuda|ayúdenme|ayudadme|ayúdame
no puedo más|mas
bajo mucha presión
)";

constexpr std::string_view kFrustrated = R"(
me saca de quicio
me pone|ponen * nervios
me vuelve loco|loca
a nadie le importa|interesa
otra vez este|esta|el|la mensaje|error|problema|fallo|historia|avería
pierdo|perdiendo|perder|perdido * paciencia
es|ya|y|van * tercera|cuarta|quinta|sexta|enésima|veces vez
qué|que desastre|caos|horror|martirio|asco
nada funciona|va|sirve
frustrante
desesperante
otra vez lo_mismo|igual|roto|rota|caído|caída|fallando|estropead~
una y otra vez
siempre lo mismo
de nuevo el_mismo|la_misma error|problema|historia
por enésima|tercera|cuarta|segunda vez
llevo|llevamos días|dias|semanas|meses|horas|toda_la_mañana
sigue|siguen sin funcionar|ir|responder|llegar|contestar
todavía|aún|aun no funciona|va|responde|llega|contesta
perdiendo|pierdo|perder|perdemos * tiempo|horas
pérdida|perdida de tiempo
cansad~ de
molesto|molesta|molestos|molestas
fastidi~
qué|que pesadilla|desastre|rollo|lata
un suplicio|desastre|calvario
así|asi no se|hay|puedo|podemos * trabajar
inservible
inútil~
inutil
no sirve para nada
nada funciona
uf
)";

constexpr std::string_view kAngry = R"(
inaceptable
intolerable
indignante
indignad~
vergüenza
vergonzos~
una tomadura de pelo
tomando el pelo
harto|harta|hartos|hartas
estoy hasta las|los narices
furios~
enfadad~
cabread~
incompetent~
sois|son|es|eres unos|un|una? inútiles|inútil|inutiles|inutil|incompetentes
vuestro|su servicio|soporte|departamento es * inútil|desastre|vergüenza|pésimo
mierda
maldit~
joder
ya está bien
hasta cuándo
ridículo
)";

constexpr std::string_view kUrgent = R"(
urgente|urgentemente|urgencia
inmediatamente
de inmediato
cuanto antes
ahora mismo
ya mismo
emergencia
no puede esperar
lo más|mas rápido|pronto posible
corre prisa
en una hora
cliente|director|directora|consejo * esperando
)";

constexpr std::string_view kNotUrgent = R"(
no es|corre|hay urgente|prisa|urgencia
no es tan|muy|nada urgente
sin prisa
cuando pueda|puedas|podáis
)";

constexpr std::string_view kOutage = R"(
todos|todas los|las|nuestros|nuestras * parados|paradas|caídos|caídas|muertos|muertas|bloqueados|bloqueadas
teléfonos|cajas|servidores|ordenadores|sistemas|terminales no funcionan|van|responden
ningún|ninguna teléfono|caja|servidor|ordenador|terminal|planta * funciona
nadie * puede|consigue|logra
ninguno de nosotros|los * puede|funciona
todos|todas * sin internet|red|sistema|conexión|acceso|correo
toda la oficina|planta|empresa|fábrica|tienda|sede * sin|caída|parada|no
todo el equipo|departamento|edificio|almacén|mundo * sin|no|parado|caído|bloqueado
la red|web|conexión está|esta * caída|caida
el servidor|sistema|correo|internet|wifi está|esta * caído|caido
se ha|han caído|caido la|el|todo|los red|servidor|sistema|correo|internet|servidores
no funciona|va nada
todo está|esta caído|parado|caido
la producción está|esta parada
apagón
caída general|total|del_sistema|de_la_red
)";

constexpr std::string_view kNoOutage = R"(
nadie debe|debería|deberia|más|mas|excepto|salvo|necesita|quiere
que nadie
)";

constexpr std::string_view kSensitive = R"(
contraseñas
contrasena
clave de acceso
código|codigo de verificación|acceso|seguridad
cuenta * bloqueada|hackeada|pirateada|comprometida
bloqueado|bloqueada fuera
correo|mensaje|enlace|adjunto|llamada|email sospechos~|extraño|raro|rara
pinchado|pulsado|hecho|clicado * enlace|clic|adjunto
hackead~
piratead~
me han hackeado
virus
troyano
filtración|filtracion
robado|robaron|robada
me han robado
he perdido mi|el portátil|móvil|telefono|teléfono|ordenador|tarjeta|llave|usb
nómina|nomina
mi|el sueldo|salario
salario
acoso
acosan|acosa|acosada|acosado|acosando
discrimina~
insulta|insultan|amenaza|amenazan|amenazas
baja médica|medica|por_enfermedad|por_ansiedad|por_depresión
estoy enferm~
enfermedad
cáncer
embarazada
embarazo
depresión|depresion|deprimid~
ansiedad
suicid~
hacerme|haciéndome daño
quitarme la vida
no quiero vivir|seguir_viviendo
me han despedido
me despiden
despido
mi despido
denunci~
confidencial
en confianza
fraude
chantaj~
extorsi~
comité de empresa
leer|ver|espiar|revisar|leyendo el|los|sus? correo|correos|mensajes de mi|un|una|mis compañero|compañera|compañeros|jefe
)";

constexpr std::string_view kTrouble = R"(
me|nos grita|gritan|chilla|humilla|humillan
acoso|acosan|acosa|acosada|acosado|acosando
discrimina~
insulta|insultan|amenaza|amenazan|amenazas
chantaj~
depresión|depresion|deprimid~
)";

constexpr std::string_view kDanger = R"(
suicid~
hacerme|haciéndome daño
quitarme la vida
no quiero vivir|seguir_viviendo
)";

constexpr std::string_view kSecurity = R"(
desaparecido|robado mi|la|el mochila|bolso|bolsa|maletín|maleta
mochila|bolso|bolsa|maletín|maleta * desaparecido|robado|robada
sms sospechos~|extraño|raro|rara
dejado|olvidado|perdido|dejé|olvidé|perdí * móvil|portátil|teléfono|tarjeta|tableta|llave|usb
se hizo|hacía|hace pasar por
he|hemos dado|escrito|introducido|puesto * código|contraseña|clave|pin|datos
le|les di * código|contraseña|clave|pin|datos
cuenta * hackeada|pirateada|comprometida
correo|mensaje|enlace|adjunto|llamada|email sospechos~|extraño|raro|rara
pinchado|pulsado|hecho|clicado * enlace|clic|adjunto
hackead~
piratead~
virus
troyano
filtración|filtracion
robado|robaron|robada
he perdido mi|el portátil|móvil|telefono|teléfono|ordenador|tarjeta|llave|usb
phish~
)";

constexpr std::string_view kNotSensitive = R"(
ventana|mensaje|aviso de contraseña * administrador
pide|piden|pidiendo la? contraseña de? administrador|admin
contraseña de administrador
gestor de contraseñas
compañero|compañera|empleado|empleada|alguien|colega * ha_dimitido|dimite|dimitió|se_va|se_marcha|ha_presentado_su_dimisión
protegido|protegida|protegidos con contraseña
correo no sospechoso
)";

constexpr std::string_view kProblem = R"(
no funciona|va|arranca|enciende|responde|carga|abre|imprime|conecta|deja|llega|llegan|funcionan|reacciona
no puedo|consigo|logro|podemos * entrar|abrir|imprimir|conectar|conectarme|acceder|enviar|guardar|iniciar
ha dejado de funcionar|ir
dejó|dejo de funcionar|ir
roto|rota|rotos|rotas
estropead~
averiad~
se ha|han roto|estropeado|bloqueado|colgado|apagado|caído|caido|congelado
se cuelga|bloquea|apaga|congela|cae|reinicia
mensaje de error
da|sale|aparece un? error
pantalla negra|azul|rota|en_blanco
atasco de papel
atascad~
sin señal|sonido|imagen|conexión|internet|red|corriente
no hay señal|sonido|imagen|conexión|internet|red
desaparecido|desapareció
)";

constexpr auto kTag = [](MoodWord word) { return static_cast<int>(word); };

const std::array kLists{
    PatternList{kTag(MoodWord::Pleased), kPleased},
    PatternList{kTag(MoodWord::Anxious), kAnxious},
    PatternList{kTag(MoodWord::Frustrated), kFrustrated},
    PatternList{kTag(MoodWord::Angry), kAngry},
    PatternList{kTag(MoodWord::Urgent), kUrgent},
    PatternList{kTag(MoodWord::NotUrgent), kNotUrgent},
    PatternList{kTag(MoodWord::Outage), kOutage},
    PatternList{kTag(MoodWord::NoOutage), kNoOutage},
    PatternList{kTag(MoodWord::Sensitive), kSensitive},
    PatternList{kTag(MoodWord::NotSensitive), kNotSensitive},
    PatternList{kTag(MoodWord::Trouble), kTrouble},
    PatternList{kTag(MoodWord::Danger), kDanger},
    PatternList{kTag(MoodWord::Security), kSecurity},
    PatternList{kTag(MoodWord::Problem), kProblem},
};

}  // namespace

std::span<const PatternList> spanish_mood_words() {
    return kLists;
}

}  // namespace ajar::understanding
