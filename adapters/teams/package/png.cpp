#include "adapters/teams/package/png.hpp"

#include <stdexcept>
#include <string_view>
#include <zlib.h>

namespace ajar::teams {
namespace {

void append_number(std::string& out, std::size_t number) {
    for (const int shift : {24, 16, 8, 0}) out += static_cast<char>((number >> shift) & 0xFFu);
}

/// Length, kind, data, and a sum over the last two.
void append_chunk(std::string& out, std::string_view kind, std::string_view data) {
    append_number(out, data.size());
    const std::string summed = std::string{kind} + std::string{data};
    out += summed;
    append_number(out, crc32_z(0, reinterpret_cast<const Bytef*>(summed.data()), summed.size()));
}

std::string compressed(const std::string& raw) {
    uLongf size = compressBound(static_cast<uLong>(raw.size()));
    std::string out(size, '\0');
    const int ended = compress2(
        reinterpret_cast<Bytef*>(out.data()),
        &size,
        reinterpret_cast<const Bytef*>(raw.data()),
        static_cast<uLong>(raw.size()),
        Z_BEST_COMPRESSION
    );
    if (ended != Z_OK) throw std::runtime_error{"The icons cannot be compressed."};
    out.resize(size);
    return out;
}

}  // namespace

std::string png(const Picture& picture) {
    std::string header;
    append_number(header, picture.side);
    append_number(header, picture.side);
    header += std::string{"\x08\x06\x00\x00\x00", 5};  // eight bits each of red, green, blue, alpha
    std::string raw;
    for (std::size_t i = 0; i < picture.pixels.size(); ++i) {
        if (i % picture.side == 0) raw += '\0';  // each row says: as it is
        const Pixel& pixel = picture.pixels[i];
        for (const std::uint8_t part : {pixel.red, pixel.green, pixel.blue, pixel.alpha})
            raw += static_cast<char>(part);
    }
    std::string out{"\x89PNG\r\n\x1a\n"};
    append_chunk(out, "IHDR", header);
    append_chunk(out, "IDAT", compressed(raw));
    append_chunk(out, "IEND", "");
    return out;
}

}  // namespace ajar::teams
