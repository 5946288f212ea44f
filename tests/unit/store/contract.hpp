#pragma once

// What every Store must do, whatever is behind it. An implementation's test gives a way to open one
// and instantiates the suite; opening the same place again must find what was committed.

#include "tests/unit/store/records.hpp"
#include "tests/unit/store/temp_folder.hpp"

#include <gtest/gtest.h>

#include <functional>
#include <memory>

namespace ajar::test {

struct StoreKind {
    std::string name;
    std::function<std::unique_ptr<engine::Store>(const TempFolder&)> open;
};

inline std::string name_of(const testing::TestParamInfo<StoreKind>& info) {
    return info.param.name;
}

class StoreContract : public testing::TestWithParam<StoreKind> {
protected:
    StoreContract() : store_(GetParam().open(folder_)) {}

    void reopen() {
        store_.reset();
        store_ = GetParam().open(folder_);
    }

    TempFolder folder_;
    std::unique_ptr<engine::Store> store_;
};

}  // namespace ajar::test
