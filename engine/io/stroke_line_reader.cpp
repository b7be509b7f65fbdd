// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/stroke_line_reader.h"

#include <cmath>
#include <cstddef>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <utility>

namespace nn {

namespace {

/// The members of the line's object that mean something here.
enum class Member
{
    other,
    label,
    strokes,
    place
};

/// How many brackets are open around the values of interest.
constexpr std::size_t in_object = 1;
constexpr std::size_t in_list = 2; ///< The list of strokes, or the numbers of a place.
constexpr std::size_t in_stroke = 3;
constexpr std::size_t in_point = 4;

constexpr std::uint64_t label_count = 10;
constexpr std::size_t place_size = 3;
constexpr std::size_t point_size = 2;

/// Told by the parser what it meets, in order. Every function returns whether to go on.
class Handler
{
public:
    using Json = nlohmann::json;

    bool null()
    {
        const bool may_be_absent = member_ == Member::label || member_ == Member::place;
        return (may_be_absent && depth_ == in_object) || skip();
    }
    bool boolean(bool) { return skip(); }
    bool string(Json::string_t&) { return skip(); }
    bool binary(Json::binary_t&) { return skip(); }

    bool number_unsigned(std::uint64_t value)
    {
        if (member_ != Member::label || depth_ != in_object) {
            return number(static_cast<double>(value));
        }
        label_ = value;
        return value < label_count || refuse();
    }
    bool number_integer(std::int64_t value)
    {
        const bool is_label = member_ == Member::label && depth_ == in_object;
        return is_label ? refuse() : number(static_cast<double>(value));
    }
    bool number_float(double value, const Json::string_t&) { return number(value); }

    bool start_object(std::size_t) { return (depth_ == 0 || skip()) && open(); }
    bool end_object() { return close(); }
    bool key(const Json::string_t& name)
    {
        if (depth_ == in_object) {
            begin_member(name);
        }
        return true;
    }

    bool start_array(std::size_t)
    {
        if (member_ == Member::place && depth_ == in_object) {
            place_.emplace();
            return open();
        }
        if (member_ == Member::strokes && depth_ < in_point) {
            return begin_in_strokes() && open();
        }
        return skip() && open();
    }
    bool end_array()
    {
        close();
        if (member_ == Member::strokes && depth_ == in_stroke) {
            return coordinates_.size() == point_size ? add_point() : refuse();
        }
        if (member_ == Member::place && depth_ == in_object) {
            return place_->size() == place_size || refuse();
        }
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const Json::exception&)
    {
        return refuse("json");
    }

    /// The item, once everything was read, or what was wrong.
    Expected<StrokeItem> finish(std::int64_t line_number)
    {
        if (bad_member_.empty() && !is_too_large_ && (!has_strokes_ || !move_to_place())) {
            refuse("strokes");
        }
        if (is_too_large_) {
            return Error {
                ErrorCode::too_large,
                {},
                std::int64_t {max_stroke_points},
                static_cast<std::int64_t>(size_)};
        }
        if (!bad_member_.empty()) {
            return Error {ErrorCode::malformed_text, bad_member_, 0, line_number};
        }
        return StrokeItem {std::move(drawing_), label_};
    }

private:
    bool open() { return ++depth_, true; }
    bool close() { return --depth_, true; }

    bool refuse(std::string member)
    {
        bad_member_ = std::move(member);
        return false;
    }
    bool refuse()
    {
        switch (member_) {
        case Member::label:
            return refuse("label");
        case Member::strokes:
            return refuse("strokes");
        case Member::place:
            return refuse("place");
        case Member::other:
            break;
        }
        return refuse("json");
    }
    /// A value that means nothing here, which is right in members that are ignored.
    bool skip() { return (member_ == Member::other && depth_ >= in_object) || refuse(); }

    void begin_member(const std::string& name)
    {
        // Of a member that comes twice the last counts, as in most readers of JSON.
        member_ = Member::other;
        if (name == "label") {
            member_ = Member::label;
            label_.reset();
        } else if (name == "place") {
            member_ = Member::place;
            place_.reset();
        } else if (name == "strokes") {
            member_ = Member::strokes;
            has_strokes_ = false;
            drawing_.clear();
        }
    }
    bool begin_in_strokes()
    {
        if (depth_ == in_object) {
            has_strokes_ = true;
        } else if (depth_ == in_list) {
            drawing_.emplace_back();
            return count_one();
        } else {
            coordinates_.clear();
        }
        return true;
    }
    bool number(double value)
    {
        if (member_ == Member::place && depth_ == in_list) {
            place_->push_back(value);
            return place_->size() <= place_size || refuse();
        }
        if (member_ == Member::strokes && depth_ == in_point) {
            coordinates_.push_back(value);
            return coordinates_.size() <= point_size || refuse();
        }
        return skip();
    }
    bool add_point()
    {
        drawing_.back().push_back({coordinates_[0], coordinates_[1]});
        return count_one();
    }
    bool count_one()
    {
        is_too_large_ = ++size_ > max_stroke_points;
        return !is_too_large_;
    }
    /// False if a point would not be a number.
    bool move_to_place()
    {
        if (!place_) {
            return true;
        }
        const double scale = (*place_)[2];
        for (Stroke& stroke : drawing_) {
            for (InkPoint& point : stroke) {
                point = {(*place_)[0] + scale * point.x, (*place_)[1] + scale * point.y};
                if (!std::isfinite(point.x) || !std::isfinite(point.y)) {
                    return false;
                }
            }
        }
        return true;
    }

    Member member_ = Member::other;
    std::size_t depth_ = 0;
    std::string bad_member_; ///< Empty as long as nothing is wrong.

    bool has_strokes_ = false;
    Drawing drawing_;
    std::vector<double> coordinates_; ///< Of the point being read.
    std::size_t size_ = 0; ///< Strokes and points, also those of a member that came twice.
    bool is_too_large_ = false;
    std::optional<std::size_t> label_;
    std::optional<std::vector<double>> place_;
};

} // namespace

Expected<StrokeItem> read_stroke_line(std::string_view line, std::int64_t line_number)
{
    Handler handler;
    nlohmann::json::sax_parse(line.begin(), line.end(), &handler);
    return handler.finish(line_number);
}

} // namespace nn
