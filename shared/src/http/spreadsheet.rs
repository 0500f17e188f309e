//! Cells of CSV files that people open in a spreadsheet.

/// A cell that no spreadsheet takes for a formula: an apostrophe precedes a leading `=`, `+`, `-`, `@`, tab, or carriage return
/// (OWASP, CSV injection).
#[must_use]
pub fn cell(text: String) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::cell;

    #[test]
    fn abuse_87_a_cell_that_begins_a_formula_gets_an_apostrophe() {
        for text in ["=1+2", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0"] {
            assert_eq!(cell(text.to_owned()), format!("'{text}"));
        }
        for text in ["", "alice", "a=b", "1-2", "alice@example.com", "'=1", " =1"] {
            assert_eq!(cell(text.to_owned()), text);
        }
    }
}
