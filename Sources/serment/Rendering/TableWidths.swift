/// Gives the columns of tables the room that their texts ask for: Markdown does not say how wide they are, and pandoc would
/// make all of them alike.
enum TableWidths {
  /// A filter for pandoc, in the Lua that is built into it.
  ///
  /// Each column has room for its longest word, so that none breaks. What is left of a line goes to those of long texts, by
  /// the root of their mean length, since what is read line by line takes room by it. Simple tables are the form that
  /// pandoc's versions have in common.
  static let filter = """
    local long_word = 16
    local line = 72

    -- The longest word of a cell, and the length of all of it.
    local function measure(cell)
      local text = pandoc.utils.stringify(pandoc.Div(cell))
      local longest = 0
      for word in text:gmatch("[^%s%-]+") do
        longest = math.max(longest, math.min(utf8.len(word) or #word, long_word))
      end
      return longest, utf8.len(text) or #text
    end

    function Table(whole)
      local simple = pandoc.utils.to_simple_table(whole)
      local needed, wished, sum, wishes = {}, {}, 0, 0
      for column, title in ipairs(simple.headers) do
        local longest, total = measure(title), 0
        for _, row in ipairs(simple.rows) do
          local word, length = measure(row[column])
          longest, total = math.max(longest, word), total + length
        end
        needed[column] = longest + 3
        local wish = math.sqrt(8 * total / math.max(1, #simple.rows))
        wished[column] = math.max(0, wish - needed[column])
        sum, wishes = sum + needed[column], wishes + wished[column]
      end
      local spare = wishes > 0 and math.max(0, line - sum) / wishes or 0
      for column, need in ipairs(needed) do
        simple.widths[column] = (need + wished[column] * spare) / (sum + wishes * spare)
      end
      return pandoc.utils.from_simple_table(simple)
    end

    """
}
