//! Tests the published cases of the SigV4 suite, and every refusal once.

use std::borrow::Cow;

use http::{HeaderMap, HeaderName, HeaderValue};
use proptest::prelude::*;

use super::*;

const KEY_ID: &str = "AKIDEXAMPLE";
const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const SUITE_NOW_MS: i64 = 1_440_938_160_000;
const SUITE_SCOPE: Scope<'_> = Scope { regions: &["us-east-1"], service: "service" };

/// One case: the request, and the signature that AWS published for it.
struct Case {
    name: &'static str,
    method: &'static str,
    path: &'static str,
    query: &'static str,
    headers: &'static [(&'static str, &'static str)],
    body: &'static str,
    signature: &'static str,
}

const GET: Case = Case {
    name: "get-vanilla",
    method: "GET",
    path: "/",
    query: "",
    headers: &[],
    body: "",
    signature: "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31",
};

/// Cases of AWS's published suite (key AKIDEXAMPLE, 2015-08-30, region us-east-1, service
/// "service"), as far as the signature can be stated with certainty.
const SUITE: &[Case] = &[
    GET,
    Case {
        name: "get-vanilla-query-order-key-case",
        query: "Param2=value2&Param1=value1",
        signature: "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500",
        ..GET
    },
    Case {
        name: "get-unreserved",
        path: "/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
        signature: "07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f",
        ..GET
    },
    Case {
        name: "get-utf8",
        path: "/\u{1234}",
        signature: "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85",
        ..GET
    },
    Case { name: "normalize get-relative", path: "/example/..", ..GET },
    Case { name: "normalize get-slash", path: "//", ..GET },
    Case { name: "normalize get-slash-dot-slash", path: "/./", ..GET },
    Case {
        name: "post-vanilla",
        method: "POST",
        signature: "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b",
        ..GET
    },
    Case {
        name: "get-header-value-trim",
        headers: &[("my-header1", " value1"), ("my-header2", " \"a   b   c\"")],
        signature: "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736",
        ..GET
    },
    Case {
        name: "get-header-key-duplicate",
        headers: &[("my-header1", "value2"), ("my-header1", "value2"), ("my-header1", "value1")],
        signature: "c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea",
        ..GET
    },
    Case {
        name: "post-x-www-form-urlencoded",
        method: "POST",
        headers: &[("content-type", "application/x-www-form-urlencoded")],
        body: "Param1=value1",
        signature: "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a",
        ..GET
    },
];

fn headers(extra: &[(&'static str, &'static str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert("host", HeaderValue::from_static("example.amazonaws.com"));
    headers.insert("x-amz-date", HeaderValue::from_static("20150830T123600Z"));
    for (name, value) in extra {
        headers.append(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    headers
}

fn authorize(case: &Case) -> HeaderMap {
    let mut headers = headers(case.headers);
    let mut names: Vec<&str> = headers.keys().map(HeaderName::as_str).collect();
    names.sort_unstable();
    let value = format!(
        "AWS4-HMAC-SHA256 Credential={KEY_ID}/20150830/us-east-1/service/aws4_request, \
         SignedHeaders={}, Signature={}",
        names.join(";"),
        case.signature
    );
    headers.insert("authorization", HeaderValue::from_str(&value).unwrap());
    headers
}

fn parts<'a>(case: &'a Case, headers: &'a HeaderMap) -> Request<'a> {
    Request {
        method: case.method,
        path: case.path,
        query: case.query,
        headers,
        body_sha256: hash_body(case.body.as_bytes()),
    }
}

fn judge(request: &Request<'_>, session: Option<Session<'_>>, now_ms: i64) -> Result<(), Refusal> {
    let claim = claim(request)?;
    assert_eq!(claim.access_key_id(), KEY_ID);
    let credential = Credential { secret: SECRET, session };
    let keys = SigningKeys::default();
    verify(request, &claim, &SUITE_SCOPE, Some(&credential), &keys, now_ms)
}

/// Returns the refusal of the plain case with its `authorization` header edited.
fn edited(from: &str, to: &str) -> Refusal {
    let mut headers = authorize(&GET);
    let text = headers["authorization"].to_str().unwrap().replace(from, to);
    assert!(text.contains(to) || to.is_empty());
    headers.insert("authorization", HeaderValue::from_str(&text).unwrap());
    judge(&parts(&GET, &headers), None, SUITE_NOW_MS).unwrap_err()
}

#[test]
fn the_published_cases_verify() {
    for case in SUITE {
        let headers = authorize(case);
        let verdict = judge(&parts(case, &headers), None, SUITE_NOW_MS);
        assert_eq!(verdict, Ok(()), "{}", case.name);
    }
}

#[test]
fn the_signer_makes_the_published_signatures() {
    let signer = Signer {
        access_key_id: KEY_ID,
        secret: SECRET,
        session_token: None,
        region: "us-east-1",
        service: "service",
    };
    for case in SUITE {
        let mut headers = headers(case.headers);
        let (method, path, query) = (case.method, case.path, case.query);
        let body = case.body.as_bytes();
        sign_headers(&signer, method, path, query, &mut headers, body, SUITE_NOW_MS).unwrap();
        assert_eq!(headers["authorization"], authorize(case)["authorization"], "{}", case.name);
    }
}

#[test]
fn the_published_signing_key_is_derived() {
    let key = keys::derive("AKID/20150830/us-east-1/iam/aws4_request", SECRET);
    let text = b"AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/iam/aws4_request\n\
        f536975d06c0309214f805bb90ccff089219ecd68b2577efef23edd43b7e1a59";
    let signature = hex(hmac::sign(&key, text).as_ref());
    assert_eq!(signature, "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7");
}

#[test]
fn sessions_must_come_with_their_token_and_in_time() {
    let signer = Signer {
        access_key_id: KEY_ID,
        secret: SECRET,
        session_token: Some("token"),
        region: "us-east-1",
        service: "service",
    };
    let mut headers = headers(&[]);
    sign_headers(&signer, "GET", "/", "", &mut headers, b"", SUITE_NOW_MS).unwrap();
    let request = parts(&GET, &headers);
    let session = |token, expires_at_ms| Some(Session { token, expires_at_ms });
    let judge = |session| judge(&request, session, SUITE_NOW_MS);
    assert_eq!(judge(session("token", SUITE_NOW_MS + 1)), Ok(()));
    assert_eq!(judge(session("token", SUITE_NOW_MS)), Err(Refusal::ExpiredToken));
    assert_eq!(judge(session("other", SUITE_NOW_MS + 1)), Err(Refusal::UnknownKey));
    assert_eq!(judge(None), Err(Refusal::UnknownKey));
    let bare = authorize(&GET);
    let verdict =
        super::tests::judge(&parts(&GET, &bare), session("token", SUITE_NOW_MS + 1), SUITE_NOW_MS);
    assert_eq!(verdict, Err(Refusal::UnknownKey));
}

#[test]
fn clocks_may_differ_by_five_minutes_and_no_more() {
    let headers = authorize(&GET);
    let at = |shift_s: i64| judge(&parts(&GET, &headers), None, SUITE_NOW_MS + shift_s * 1_000);
    assert_eq!(at(300), Ok(()));
    assert_eq!(at(-300), Ok(()));
    let late = "Signature expired: 20150830T123600Z is now earlier than 20150830T123601Z \
                (20150830T124101Z - 5 min.)";
    assert_eq!(at(301), Err(Refusal::OutOfTime(late.to_owned())));
    let early = "Signature not yet current: 20150830T123600Z is still later than \
                 20150830T123559Z (20150830T123059Z + 5 min.)";
    assert_eq!(at(-301), Err(Refusal::OutOfTime(early.to_owned())));
}

#[test]
fn an_unknown_key_is_refused_before_its_signature_is_looked_at() {
    let headers = authorize(&GET);
    let request = parts(&GET, &headers);
    let claim = claim(&request).unwrap();
    let keys = SigningKeys::default();
    let verdict = verify(&request, &claim, &SUITE_SCOPE, None, &keys, SUITE_NOW_MS);
    assert_eq!(verdict, Err(Refusal::UnknownKey));
}

#[test]
fn scopes_must_fit() {
    for (from, to, text) in [
        ("us-east-1", "eu-west-1", "scoped to a valid region, not 'eu-west-1'"),
        ("/service/", "/ecs/", "scoped to correct service: 'service'"),
        ("aws4_request", "aws5_request", "'aws4_request', not 'aws5_request'"),
        ("20150830/", "20150831/", "'20150831' != '20150830', from '20150830T123600Z'."),
    ] {
        let refusal = edited(from, to);
        assert!(matches!(&refusal, Refusal::Scope(said) if said.contains(text)), "{refusal:?}");
    }
}

#[test]
fn what_decides_must_be_signed() {
    let refusal = edited("host;x-amz-date", "x-amz-date");
    assert!(matches!(&refusal, Refusal::Scope(said) if said.starts_with("'Host' or ':auth")));
    let refusal = edited("host;x-amz-date", "host");
    assert!(matches!(&refusal, Refusal::Scope(said) if said.starts_with("'X-Amz-Date' must")));
    let mut headers = authorize(&GET);
    headers.insert("x-amz-target", HeaderValue::from_static("A.B"));
    let refusal = judge(&parts(&GET, &headers), None, SUITE_NOW_MS).unwrap_err();
    assert!(matches!(&refusal, Refusal::Scope(said) if said.starts_with("'X-Amz-Target' must")));
}

#[test]
fn odd_lists_of_signed_headers_are_no_match() {
    for list in ["x-amz-date;host", "host;host;x-amz-date", "Host;x-amz-date", "host;;x-amz-date"] {
        assert_eq!(edited("host;x-amz-date", list), Refusal::Mismatch, "{list}");
    }
}

#[test]
fn another_signature_is_no_match() {
    assert_eq!(edited("5fa00fa3", "6fa00fa3"), Refusal::Mismatch);
    assert_eq!(edited("5fa00fa3", "5FA00FA3"), Refusal::Mismatch);
    assert_eq!(edited("5fa00fa3", ""), Refusal::Mismatch);
}

#[test]
fn incomplete_claims_say_what_is_missing() {
    let text = |refusal| match refusal {
        Refusal::Incomplete(text) => text,
        other => panic!("{other:?}"),
    };
    assert_eq!(
        text(edited(", Signature=", ", Sig=")),
        "Authorization header requires 'Signature' parameter."
    );
    assert!(text(edited("/aws4_request", "")).starts_with("Credential must have exactly 5"));
    assert_eq!(
        text(edited("AWS4-HMAC-SHA256", "AWS4-ECDSA-P256-SHA256")),
        "Unsupported AWS 'algorithm': 'AWS4-ECDSA-P256-SHA256'."
    );
    let mut headers = authorize(&GET);
    headers.remove("x-amz-date");
    let refusal = judge(&parts(&GET, &headers), None, SUITE_NOW_MS).unwrap_err();
    assert!(text(refusal).contains("existence of either a 'X-Amz-Date' or a 'Date' header."));
    headers.insert("x-amz-date", HeaderValue::from_static("2015-08-30"));
    let refusal = judge(&parts(&GET, &headers), None, SUITE_NOW_MS).unwrap_err();
    assert!(text(refusal).contains("Got '2015-08-30'."));
    headers.insert("authorization", HeaderValue::from_static("Bearer secret-token"));
    let refusal = text(judge(&parts(&GET, &headers), None, SUITE_NOW_MS).unwrap_err());
    assert!(refusal.contains("'Credential'") && !refusal.contains("secret-token"), "{refusal}");
}

#[test]
fn headers_that_decide_must_not_come_twice() {
    for name in ["authorization", "x-amz-date", "x-amz-security-token"] {
        let mut headers = authorize(&GET);
        headers.append(name, HeaderValue::from_static("20150830T123600Z"));
        headers.append(name, HeaderValue::from_static("20150830T123600Z"));
        let verdict = judge(&parts(&GET, &headers), None, SUITE_NOW_MS);
        assert!(matches!(verdict, Err(Refusal::Incomplete(_))), "{name}: {verdict:?}");
    }
}

#[test]
fn a_request_without_any_claim_is_unsigned() {
    let headers = headers(&[]);
    let verdict = judge(&parts(&GET, &headers), None, SUITE_NOW_MS);
    assert_eq!(verdict, Err(Refusal::Unsigned));
}

#[test]
fn presigned_requests_name_missing_parameters_and_bad_lifetimes() {
    let full = "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20150830%2F\
                us-east-1%2Fservice%2Faws4_request&X-Amz-Date=20150830T123600Z&X-Amz-Expires=60\
                &X-Amz-SignedHeaders=host&X-Amz-Signature=00";
    let mut headers = headers(&[]);
    headers.remove("x-amz-date");
    let said = |query: &str| {
        let request = Request { query, ..parts(&GET, &headers) };
        judge(&request, None, SUITE_NOW_MS).unwrap_err()
    };
    assert_eq!(said(full), Refusal::Mismatch);
    let missing = said(&full.replace("X-Amz-Date", "X-Date").replace("&X-Amz-Signature=00", ""));
    let text = "AWS query-string parameters must include 'X-Amz-Signature'. AWS query-string \
                parameters must include 'X-Amz-Date'. Re-examine the query-string parameters.";
    assert_eq!(missing, Refusal::Incomplete(text.to_owned()));
    for expires in ["0", "-1", "604801", "soon", ""] {
        let refusal = said(&full.replace("Expires=60", &format!("Expires={expires}")));
        assert!(matches!(&refusal, Refusal::Incomplete(said) if said.contains("X-Amz-Expires")));
    }
}

#[test]
fn only_object_storage_may_leave_the_body_unsigned() {
    let claimed = |service: &str, presigned| Claim {
        credential: Cow::Owned(format!("K/20150830/us-east-1/{service}/aws4_request")),
        signed_headers: Cow::Borrowed("host"),
        signature: Cow::Borrowed(""),
        signed_at: Cow::Borrowed("20150830T123600Z"),
        signed_at_ms: SUITE_NOW_MS,
        expires_s: None,
        session_token: None,
        presigned,
    };
    let sent = |value| headers(&[("x-amz-content-sha256", value)]);
    let unsigned = sent(UNSIGNED_PAYLOAD);
    let received = hex(&hash_body(b""));
    let request = parts(&GET, &unsigned);
    assert_eq!(payload(&request, &claimed("ecs", false)).unwrap(), received);
    assert_eq!(payload(&request, &claimed("s3", false)).unwrap(), UNSIGNED_PAYLOAD);
    let streaming = sent("STREAMING-AWS4-HMAC-SHA256-PAYLOAD");
    let framed = payload(&parts(&GET, &streaming), &claimed("s3", false)).unwrap();
    assert_eq!(framed, "STREAMING-AWS4-HMAC-SHA256-PAYLOAD");
    assert_eq!(payload(&parts(&GET, &streaming), &claimed("ecs", false)).unwrap(), received);
    let none = headers(&[]);
    assert_eq!(payload(&parts(&GET, &none), &claimed("s3", true)).unwrap(), UNSIGNED_PAYLOAD);
    assert_eq!(payload(&parts(&GET, &none), &claimed("s3", false)), Err(Refusal::Mismatch));
}

proptest! {
    /// Our verifier accepts what our signer signs, with any path, query and headers.
    #[test]
    fn signed_requests_verify(
        path in "/[ -~]{0,40}",
        query in "[!-~]{0,40}",
        value in "[ -~\t]{0,40}",
        body in proptest::collection::vec(any::<u8>(), 0..64),
    ) {
        let signer = Signer {
            access_key_id: KEY_ID,
            secret: SECRET,
            session_token: None,
            region: "us-east-1",
            service: "service",
        };
        let mut headers = headers(&[]);
        headers.insert("x-odd", HeaderValue::from_str(&value).unwrap());
        sign_headers(&signer, "POST", &path, &query, &mut headers, &body, SUITE_NOW_MS).unwrap();
        let request = Request {
            method: "POST",
            path: &path,
            query: &query,
            headers: &headers,
            body_sha256: hash_body(&body),
        };
        prop_assert_eq!(judge(&request, None, SUITE_NOW_MS), Ok(()));
    }

    /// Arbitrary claims are refused, and never cause a panic.
    #[test]
    fn nonsense_is_refused(
        authorization in "(AWS4-HMAC-SHA256 )?(Credential=[ -~]{0,30},)?(Signature=[ -~]{0,9},)?\
                          (SignedHeaders=[ -~]{0,30})?",
        date in "[0-9TZ]{14,18}|[ -~]{0,20}",
        query in "(X-Amz-(Algorithm=AWS4-HMAC-SHA256|Credential=a/b/c/d/e|Date=[0-9]{8}T[0-9]{6}Z|\
                  Signature=[ -~]{0,9}|SignedHeaders=host|Expires=[0-9]{0,30})&){0,7}",
        header in any::<bool>(),
    ) {
        let mut headers = headers(&[]);
        headers.insert("x-amz-date", HeaderValue::from_str(&date).unwrap());
        if header {
            headers.insert("authorization", HeaderValue::from_str(&authorization).unwrap());
        }
        let request = Request { query: &query, ..parts(&GET, &headers) };
        let credential = Credential { secret: SECRET, session: None };
        let keys = SigningKeys::default();
        let verdict = claim(&request).and_then(|claim| {
            let scope = Scope { regions: &[claim.region()], service: claim.service() };
            verify(&request, &claim, &scope, Some(&credential), &keys, SUITE_NOW_MS)
        });
        prop_assert!(verdict.is_err());
    }
}
