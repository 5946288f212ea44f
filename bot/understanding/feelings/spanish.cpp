// How Spanish sounds when something is felt, and when it is not.

#include "bot/understanding/feelings/lessons.hpp"

namespace ajar::understanding {
namespace {

constexpr std::string_view kUpset = R"(
déjenlo, no sirve de nada
¿lo hacéis a propósito?
me toman por tonto
se ríen de nosotros
no soporto más este programa
estoy cansada de respuestas automáticas
ya pasa de castaño oscuro
dos meses para un ratón
vino el técnico y no arregló nada
lo aviso desde el lunes y nadie hace nada
¿para qué estáis?
vaya tela
no hay derecho
es la cuarta vez que aviso de lo mismo
ya se lo he explicado a tres personas distintas
nadie me contesta nunca
¿alguien va a hacer algo?
me rindo con este trasto
¿tan difícil es cambiar una contraseña?
llevo más de una semana esperando
sigo igual, ni una respuesta
lo pedimos desde la primavera
es una vergüenza lo que tarda esto
este sistema es un chiste
todas las mañanas el mismo suplicio
se ha vuelto a colgar y he perdido todo
otra hora perdida
he tirado media mañana con esto
vaya pérdida de tiempo
estoy harto de las actualizaciones
estoy hasta las narices
me tiene harta
me saca de quicio
me hierve la sangre
estoy que trino
estoy muy enfadado
qué rabia
qué asco de programa
esto es desesperante
es indignante
¿alguien lee estos tickets?
¿a alguien le importa?
no entiendo por qué tiene que ser tan complicado
¿por qué aquí nunca funciona nada?
hay que suplicar por un cable
me dijeron que el lunes estaría y nada
lo prometieron hace semanas
otra promesa incumplida
otra vez no ha venido nadie
me mandan de un lado a otro
nadie se hace cargo
he probado de todo y nada sirve
nada de lo que me dijeron funcionó
eso ya lo hice y sigue igual
es frustrante
increíble
una tomadura de pelo
no sirve para nada
menudo desastre
vaya servicio
esperaba más de vosotros
estoy decepcionada, por decirlo suave
genial, ahora tampoco va la otra pantalla
estupendo, otro error
justo lo que me faltaba
cómo no, falla cinco minutos antes de la reunión
por el amor de Dios
otra vez no
uf, se ha congelado
así no se puede trabajar
¿cómo quieren que haga mi trabajo?
se me acaba la paciencia
ya está bien
basta ya
¿a quién se le ocurrió esto?
no tiene ningún sentido
siento que hablo con una pared
cerraron mi ticket y el problema sigue
todo el equipo está enfadado
hago el ridículo en cada reunión por estos cascos
lleva siglos roto y nadie mueve un dedo
tres llamadas, tres respuestas distintas
horas al teléfono para nada
me dan ganas de gritar
me ha arruinado el día
siempre pasa algo
esto no se acaba nunca
¿es mucho pedir una red estable?
solo da problemas
¿de verdad tengo que rellenarlo por tercera vez?
no pienso volver a empezar
arregladlo de una vez
es una pesadilla
esto es un caos
)";

constexpr std::string_view kAnxious = R"(
dígame que hay copia de seguridad
madre mía, qué hago
estoy temblando de los nervios
me he puesto mala
tengo un nudo en el estómago
tengo mucho miedo
me late el corazón a mil
no me quedo tranquilo
ojalá no se haya perdido nada
¿me juego el puesto?
no me atrevo a apagarlo
llegan los invitados y nada funciona
mañana viene la auditoría y falta la mitad
me da mucho respeto el cambio de programa
he pagado la factura equivocada, ¿se puede parar?
me he dejado el portátil en el taxi
me lo van a hacer pagar
¿alguien ha visto mi expediente?
me preocupa haber hecho algo mal
tengo miedo de que se haya perdido todo
temo que alguien tenga mi contraseña
temo que no lleguemos a tiempo
¿y si se cae durante la demostración?
por favor, dígame que se puede recuperar
ayuda, estoy en pánico
estoy muy nerviosa por lo de mañana
me pongo malo solo de pensar en la auditoría
no duermo por culpa de esto
me quita el sueño
casi se me para el corazón
estoy temblando
ay no, lo he mandado a todos
dios mío, he borrado la carpeta
creo que he borrado lo que no era
creo que he cometido un error terrible
¿lo he perdido todo?
¿me voy a meter en un lío?
¿me van a despedir por esto?
mi jefa me mata
ya no sé qué hacer
no sé cómo salir de esta
estoy superado
esto me supera
estoy bajo mucha presión
estoy agobiada, se entrega esta noche
el cliente llega en veinte minutos y no va el proyector
todo depende de este archivo
perderemos el contrato si no sale hoy
sería un desastre
ojalá no sea demasiado tarde
espero no haber roto nada
espero que nadie lo haya visto
¿me habrán hackeado?
¿alguien está leyendo mis correos?
sale algo raro en la pantalla y me asusta
puse el número de mi tarjeta y ahora dudo
he pinchado en el enlace, ¿es grave?
¿habrá sido una estafa?
¿he puesto en riesgo a la empresa?
tengo un mal presentimiento
esto me da mala espina
no me atrevo a pulsar el botón
no me atrevo a reiniciar
no quiero romper nada
podrían perderse diez años de trabajo
mi tesis está en ese disco y hace ruido
¿se han perdido mis fotos para siempre?
no lo encuentro y empiezo a desesperarme
me angustia no acabar a tiempo
el consejo espera y no puedo entrar
tengo que presentar en diez minutos y me tiemblan las manos
rápido, por favor, estoy muy preocupado
¿es grave?
¿debo preocuparme por este aviso?
me inquieta mucho
estoy cada vez más nervioso
no sé a quién acudir
es mi primera semana y estoy sola con esto
)";

constexpr std::string_view kPleased = R"(
uf, qué descanso
menos mal, está todo
ya funciona, gracias a todos
por fin conectado, gracias
sois unos campeones
estoy en las nubes
es la noche y el día
no me lo esperaba, qué bien
dígale a su compañera que estuvo genial
feliciten al equipo de mi parte
ahora da gusto trabajar
todo ha salido muy bien
va como la seda
me han quitado un peso de encima
mejor de lo que pensaba
por fin duermo tranquila
enhorabuena a todo el equipo
qué rápido, estoy impresionado
me habéis salvado el día
me has salvado la vida
sois geniales
sois los mejores
qué alegría que funcione otra vez
por fin funciona, qué alivio
qué alivio
va de maravilla
funciona perfecto
no podría ir mejor
me encanta la pantalla nueva
qué fácil ha sido
qué gran equipo
me quito el sombrero
cinco estrellas
un trabajo excelente
fantástico, mil gracias
no sé cómo agradecerlo
me ha ayudado muchísimo
estoy encantada
estoy muy contento con el resultado
guau
guau, ya está
brillante, justo lo que necesitaba
perfecto, justo así
qué maravilla
sois unos cracks
qué haríamos sin vosotros
nunca tuve un soporte tan bueno
es mucho más rápido que antes
mis compañeros están entusiasmados
una mejora enorme
qué buena noticia
bravo
os debo un café
da gusto trabajar así
)";

constexpr std::string_view kNeutral = R"(
necesito un portátil para una compañera nueva
¿podría tener una segunda pantalla?
por favor, restablezca mi contraseña
mi contraseña ha caducado
he olvidado mi contraseña
¿cómo me conecto al wifi?
¿dónde está el cliente de VPN?
¿me añaden a la carpeta de marketing?
dé acceso a Tomás a la wiki, por favor
necesitamos una licencia de Photoshop
quiero pedir unos auriculares
¿hay una cuenta de invitado para visitas?
¿cuánto tarda un teléfono?
¿cuándo llega la nueva versión de Office?
¿quién lleva la página web?
la impresora de la segunda planta no tiene tóner
la impresora no imprime
el ratón ha dejado de funcionar
la pantalla se queda negra
no puedo abrir el archivo
Outlook no arranca
la aplicación muestra el error 403
mi cuenta está bloqueada
no aparece la unidad de red
no puedo entrar
dice acceso denegado
el enlace no funciona
mi portátil va lento
la actualización ha fallado
instalen Python en mi equipo, por favor
quiero probar otro navegador
queremos automatizar el informe semanal
es por el proyector de la sala 4
es para doce personas
hasta finales de marzo
para el viernes estaría bien
solo para mi equipo
no, no hay datos personales
tiene dos años
unas diez veces por semana
lo uso todos los días
miramos planos y los comentamos
para poder trabajar desde casa
porque en mayo llegan dos personas
mi jefa está de acuerdo
está en el presupuesto
todavía no lo sé
depende del precio
cualquiera de los dos vale
no corre prisa
¿qué opciones tengo?
¿se puede usar un móvil privado?
¿hace falta aprobación?
¿cuánto cuesta?
envíeme otra vez el formulario, por favor
nos hemos quedado otra vez sin licencias
he cambiado de idea, cancélelo
tengo otra pregunta
el viejo sigue aquí, ¿dónde lo devuelvo?
he perdido mi tarjeta
se me cayó el móvil y el cristal está roto
una compañera se va en junio, cierren su cuenta
tenemos un taller con cuarenta invitados
hay que borrar los datos al cabo de un año
soy nuevo aquí
escribo de parte de mi jefa
hola, tengo una petición
buenos días
gracias
vale, gracias
de acuerdo
entiendo
¿qué significa eso?
¿hay novedades?
¿cómo va mi petición?
necesito acceso a los informes de incidencias
queremos registrar las quejas de los clientes
el informe de riesgos es para abril
ya no lo necesito
llámeme por la tarde, por favor
¿cómo comunico una avería?
)";

}  // namespace

std::span<const FeelingLesson> spanish_feelings() {
    static constexpr FeelingLesson kLessons[] = {
        {Emotion::Frustrated, kUpset},
        {Emotion::Anxious, kAnxious},
        {Emotion::Pleased, kPleased},
        {Emotion::Neutral, kNeutral},
    };
    return kLessons;
}

}  // namespace ajar::understanding
