#include "adapters/shared/case_page.hpp"

#include <string_view>

namespace ajar::shared {

/// As the console's own links are written.
std::function<std::string(const std::string&)> case_page(std::function<std::string()> console) {
    return [console = std::move(console)](const std::string& review_id) {
        if (!console) return std::string{};
        constexpr std::string_view kDigits = "0123456789ABCDEF";
        std::string url = console() + "#/reviews/";
        for (const char c : review_id) {
            const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                               (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
            const auto byte = static_cast<unsigned char>(c);
            if (plain)
                url += c;
            else
                ((url += '%') += kDigits[byte >> 4]) += kDigits[byte & 15];
        }
        return url;
    };
}

}  // namespace ajar::shared
