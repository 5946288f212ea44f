# Writes OUTPUT: a function that returns the text of INPUT. Compilers need not take string literals
# of any length, so the text goes in as pieces that are put together at the first call.
file(READ ${INPUT} text)
string(LENGTH "${text}" length)
set(pieces "")
set(at 0)
while(at LESS length)
  string(SUBSTRING "${text}" ${at} 8000 piece)
  string(APPEND pieces "        R\"__AJAR__(${piece})__AJAR__\",\n")
  math(EXPR at "${at} + 8000")
endwhile()
file(WRITE ${OUTPUT} "#include \"bot/program/openapi.hpp\"

#include <string>

namespace ajar::program {
namespace {

constexpr const char* kPieces[] = {
${pieces}};

std::string joined() {
    std::string text;
    for (const char* piece : kPieces) text += piece;
    return text;
}

}  // namespace

std::string_view openapi_document() {
    static const std::string text = joined();
    return text;
}

}  // namespace ajar::program
")
