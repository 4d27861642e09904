//! Tables of patterns and messages.

use proptest::prelude::*;

use super::Pattern;

const ACCESS: &str =
    r#"127.0.0.1 - frank [10/Oct/2000:13:25:15 -0700] "GET /index.html HTTP/1.0" 404 1534"#;
const TRAIL: &str = r#"{"eventType":"UpdateTrail","sourceIPAddress":"111.111.111.111",
    "arrayKey":["value","another value"],"objectList":[{"name":"a","id":1},{"name":"b","id":2}],
    "SomeObject":null,"isOn":true,"isOff":false,"rate":1.5,"count":4000,"a.b":"dotted","code":"404"}"#;

/// Patterns and messages, and whether they match.
const CASES: &[(&str, &str, bool)] = &[
    ("", "anything", true),
    ("  ", "anything", true),
    ("ERROR", "[ERROR 400] BAD REQUEST", true),
    ("ERROR", "error", false),
    ("ERROR ARGUMENTS", "ERROR 419 MISSING ARGUMENTS", true),
    ("ERROR ARGUMENTS", "ERROR 401 UNAUTHORIZED", false),
    ("?ERROR ?ARGUMENTS", "INVALID ARGUMENTS", true),
    ("?ERROR ?ARGUMENTS", "all well", false),
    ("ERROR ?ARGUMENTS", "ERROR alone", true),
    ("ERROR -ARGUMENTS", "ERROR 401", true),
    ("ERROR -ARGUMENTS", "ERROR ARGUMENTS", false),
    ("-ARGUMENTS", "fine", true),
    (r#""INTERNAL SERVER ERROR""#, "[ERROR 500] INTERNAL SERVER ERROR", true),
    (r#""INTERNAL SERVER ERROR""#, "INTERNAL ERROR SERVER", false),
    (r#"-"GET /healthz" status"#, "GET /healthz status", false),
    (r#""say \"hi\"""#, r#"they say "hi" often"#, true),
    ("%AUTHORIZED%", "[ERROR 401] UNAUTHORIZED REQUEST", true),
    (r"%4\d{2}%", "status 404", true),
    (r"%^4\d{2}%", "status 404", false),
    ("ERROR -%time.?out%", "ERROR: timeout", false),
    (r#"{ $.eventType = "UpdateTrail" }"#, TRAIL, true),
    ("{ $.eventType = UpdateTrail }", TRAIL, true),
    (r#"{ $.eventType != "UpdateTrail" }"#, TRAIL, false),
    (r#"{ $.missing != "x" }"#, TRAIL, false),
    (r#"{ $.eventType = "Update*" }"#, TRAIL, true),
    ("{ $.sourceIPAddress != 123.123.* }", TRAIL, true),
    ("{ $.sourceIPAddress = %11[0-9]% }", TRAIL, true),
    (r#"{ $.arrayKey[0] = "value" }"#, TRAIL, true),
    (r#"{ $.arrayKey[1] = "value" }"#, TRAIL, false),
    (r#"{ $.arrayKey[*] = "another*" }"#, TRAIL, true),
    ("{ $.objectList[1].id = 2 }", TRAIL, true),
    ("{ $.SomeObject IS NULL }", TRAIL, true),
    ("{ $.missing IS NULL }", TRAIL, false),
    ("{ $.missing NOT EXISTS }", TRAIL, true),
    ("{ $.SomeObject NOT EXISTS }", TRAIL, false),
    ("{ $.isOn IS TRUE }", TRAIL, true),
    ("{ $.isOff is true }", TRAIL, false),
    ("{ $.rate > 1.4 && $.rate <= 1.5 }", TRAIL, true),
    ("{ $.count = 4e3 }", TRAIL, true),
    ("{ $.count = 40* }", TRAIL, true),
    ("{ $.code = 404 }", TRAIL, true),
    ("{ $.isOn = * }", TRAIL, true),
    (r#"{ $["a.b"] = dotted }"#, TRAIL, true),
    ("{ ($.rate > 9 || $.isOn IS TRUE) && $.count>=4000 }", TRAIL, true),
    ("{ $.rate > 9 || $.isOn IS TRUE && $.count > 4000 }", TRAIL, false),
    ("{ $.rate > 1 }", "not json", false),
    ("[ip, id, user, time, request, status, bytes]", ACCESS, true),
    ("[ip, id, user, time, request, status]", ACCESS, false),
    ("[ip, id, user, time, request, status = 4*, bytes]", ACCESS, true),
    ("[ip, id, user, time, request, status = 5*, bytes]", ACCESS, false),
    ("[..., status = 404, bytes]", ACCESS, true),
    ("[ip=127.0.0.1, ..., bytes>1000]", ACCESS, true),
    ("[ip, ..., bytes < 1000]", ACCESS, false),
    ("[ip, ..., request =*html*, status = 4* && status != 404, bytes]", ACCESS, false),
    ("[w1=ERROR || w1=%WARN%, w2]", "WARNING disk", true),
    ("[w1=ERROR || w1=%WARN%, w2]", "INFO disk", false),
    ("[..., time, request, status, bytes, more, and, more, words]", ACCESS, false),
    (r#"[a, b="GET /index.html*", ...]"#, r#"x "GET /index.html HTTP/1.0" 3"#, true),
    ("[a]", "", false),
];

#[test]
fn patterns_match_as_documented() {
    for (pattern, message, wanted) in CASES {
        let parsed = Pattern::parse(pattern).unwrap_or_else(|error| panic!("{pattern}: {error}"));
        assert_eq!(parsed.matches(message), *wanted, "{pattern} on {message}");
    }
}

#[test]
fn what_cannot_be_understood_is_refused_with_a_reason() {
    for (pattern, text) in [
        ("[ip, user", "If a filter pattern starts with '[' it must end with ']'"),
        ("{ $.a = 1", "If a filter pattern starts with '{' it must end with '}'"),
        ("[", "If a filter pattern starts with '[' it must end with ']'"),
        ("{ a = 1 }", "Invalid filter pattern: a selector must start with '$' at 'a = 1'"),
        ("{ $.a }", "Invalid filter pattern: an operator is missing at the end"),
        ("{ $.a = }", "Invalid filter pattern: a value is missing at the end"),
        ("{ ($.a = 1 }", "Invalid filter pattern: a closing parenthesis is missing at the end"),
        ("{ $.a = 1 $.b = 2 }", "Invalid filter pattern: nothing more is expected at '$.b = 2'"),
        ("[a, ..., b, ...]", "Invalid filter pattern: '...' may occur only once at the end"),
        ("[a b]", "Invalid filter pattern: a comma is missing at 'b'"),
        ("\"open", "Invalid filter pattern: a closing \" is missing at 'open'"),
        (
            "%a(b)%",
            "Invalid filter pattern: the character '(' is not supported in the regular expression \
             'a(b)'",
        ),
        ("%a{2%", "Invalid filter pattern: cannot use the regular expression 'a{2'"),
        (
            "user:joe",
            "Invalid character(s) in term 'user:joe': put a term with ':' in double quotes",
        ),
    ] {
        let error = Pattern::parse(pattern).expect_err(pattern);
        assert_eq!(error.to_string(), text, "{pattern}");
    }
    assert!(Pattern::parse(&"a".repeat(1024)).is_ok());
    assert!(Pattern::parse(&"a".repeat(1025)).is_err());
}

proptest! {
    #[test]
    fn any_text_is_answered(pattern in "[\\[{]?[ $.a1=<>!&|()\\[\\]*%\"'?,é-]{0,30}[\\]}]?", message in ".{0,30}") {
        if let Ok(pattern) = Pattern::parse(&pattern) {
            let _either = pattern.matches(&message);
        }
    }
}
