# Writes OUTPUT: a function that returns the text of INPUT. Raw string literals are limited in
# length by some compilers, so the text goes in as pieces.
file(READ ${INPUT} text)
string(LENGTH "${text}" length)
set(pieces "")
set(at 0)
while(at LESS length)
  string(SUBSTRING "${text}" ${at} 8000 piece)
  string(APPEND pieces "    R\"__AJAR__(${piece})__AJAR__\"\n")
  math(EXPR at "${at} + 8000")
endwhile()
file(WRITE ${OUTPUT} "#include \"bot/program/openapi.hpp\"\n\nnamespace ajar::program {\n\n"
  "std::string_view openapi_document() {\n    return\n${pieces}    ;\n}\n\n}  // namespace ajar::program\n")
