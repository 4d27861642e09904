//! The claim of a request about its signer, read from the `Authorization` header or from the query
//! string of a presigned URL. Nothing here is verified yet.

use std::borrow::Cow;

use http::HeaderMap;
use http::header::{AUTHORIZATION, DATE, HOST};

use super::{Refusal, Request, clock, percent};

/// The only supported algorithm. SigV4a needs asymmetric keys, which Gantry does not issue.
pub(crate) const ALGORITHM: &str = "AWS4-HMAC-SHA256";

/// The last part of every credential scope.
pub(crate) const TERMINATOR: &str = "aws4_request";

/// The longest validity of a presigned URL: seven days, in seconds.
pub const MAX_EXPIRES_S: i64 = 604_800;

/// The signature a request claims to carry.
#[derive(Debug, Clone, PartialEq)]
pub struct Claim<'a> {
    /// `keyid/date/region/service/aws4_request`, checked to have exactly these five parts.
    pub(crate) credential: Cow<'a, str>,
    /// Lower-case header names, strictly ascending, joined by `;`.
    pub(crate) signed_headers: Cow<'a, str>,
    /// Lower-case hex, unchecked.
    pub(crate) signature: Cow<'a, str>,
    /// The time of signing, as it is spelt in the string to sign.
    pub(crate) signed_at: Cow<'a, str>,
    /// The time of signing in milliseconds since the epoch.
    pub(crate) signed_at_ms: i64,
    /// The requested validity of a presigned request, in seconds; `None` for signed headers.
    pub(crate) expires_s: Option<i64>,
    /// The session token that was sent, if any and not empty.
    pub(crate) session_token: Option<Cow<'a, str>>,
    /// True if the claim is in the query string.
    pub presigned: bool,
}

impl Claim<'_> {
    /// The access key id that the request claims to be signed with.
    pub fn access_key_id(&self) -> &str {
        self.part(0)
    }

    /// The region of the credential scope.
    pub fn region(&self) -> &str {
        self.part(2)
    }

    /// The signing name of the service in the credential scope.
    pub fn service(&self) -> &str {
        self.part(3)
    }

    /// The date of the credential scope, `YYYYMMDD`.
    pub(crate) fn date(&self) -> &str {
        self.part(1)
    }

    /// The last part of the credential scope.
    pub(crate) fn terminator(&self) -> &str {
        self.part(4)
    }

    /// The credential without the access key id: the scope that the string to sign names.
    pub(crate) fn scope(&self) -> &str {
        self.credential.split_once('/').map_or("", |(_, scope)| scope)
    }

    fn part(&self, index: usize) -> &str {
        self.credential.split('/').nth(index).unwrap_or("")
    }
}

/// Reads the claim of a request. The header takes precedence over the query string.
///
/// # Errors
/// `Refusal::Unsigned` when there is neither, `Refusal::Incomplete` when parts are missing or
/// unreadable, `Refusal::Scope` when a header that must be signed is not.
pub(crate) fn read<'a>(request: &Request<'a>) -> Result<Claim<'a>, Refusal> {
    let claim = match header(request.headers, AUTHORIZATION.as_str())? {
        Some(authorization) => from_header(authorization, request.headers)?,
        None => from_query(request.query)?,
    };
    check_signed_headers(&claim, request.headers)?;
    Ok(claim)
}

fn from_header<'a>(authorization: &'a str, headers: &'a HeaderMap) -> Result<Claim<'a>, Refusal> {
    let (algorithm, fields) = authorization.split_once(' ').unwrap_or((authorization, ""));
    if algorithm.starts_with("AWS4-") && algorithm != ALGORITHM {
        return Err(unsupported(algorithm));
    }
    let fields = if algorithm == ALGORITHM { fields } else { "" };
    let find = |name: &str| {
        let mut fields = fields.split(',').filter_map(|field| field.trim().split_once('='));
        fields.find(|(key, _)| *key == name).map(|(_, value)| value)
    };
    let names = ["Credential", "Signature", "SignedHeaders"];
    let dated = headers.contains_key("x-amz-date") || headers.contains_key(DATE);
    let ([Some(credential), Some(signature), Some(signed_headers)], true) =
        (names.map(find), dated)
    else {
        let missing = names.into_iter().filter(|name| find(name).is_none());
        return Err(missing_fields(missing, dated));
    };
    let (signed_at, signed_at_ms) = signed_at(headers)?;
    Ok(Claim {
        credential: five_parts(Cow::Borrowed(credential))?,
        signed_headers: Cow::Borrowed(signed_headers),
        signature: Cow::Borrowed(signature),
        signed_at,
        signed_at_ms,
        expires_s: None,
        session_token: not_empty(header(headers, "x-amz-security-token")?.map(Cow::Borrowed)),
        presigned: false,
    })
}

/// The time of signing of signed headers: `X-Amz-Date`, or `Date` without one.
fn signed_at(headers: &HeaderMap) -> Result<(Cow<'_, str>, i64), Refusal> {
    if let Some(text) = header(headers, "x-amz-date")? {
        let at_ms = clock::parse_basic(text).ok_or_else(|| bad_date(text))?;
        return Ok((Cow::Borrowed(text), at_ms));
    }
    let text = header(headers, DATE.as_str())?.unwrap_or_default();
    let at_ms = clock::parse_date_header(text).ok_or_else(|| bad_date(text))?;
    Ok((Cow::Owned(clock::format_basic(at_ms)), at_ms))
}

fn from_query(query: &str) -> Result<Claim<'_>, Refusal> {
    let find = |name: &str| {
        let value = percent::pairs(query)
            .find(|(key, _)| *percent::decode_form(key) == *name.as_bytes())
            .map(|(_, value)| percent::decode_form(value))?;
        Some(match value {
            Cow::Borrowed(bytes) => String::from_utf8_lossy(bytes),
            Cow::Owned(bytes) => Cow::Owned(String::from_utf8_lossy(&bytes).into_owned()),
        })
    };
    let algorithm = find("X-Amz-Algorithm");
    if algorithm.is_none() && find("X-Amz-Credential").is_none() {
        return Err(Refusal::Unsigned);
    }
    if let Some(other) = algorithm.as_deref().filter(|algorithm| *algorithm != ALGORITHM) {
        return Err(unsupported(other));
    }
    let names = ["X-Amz-Credential", "X-Amz-Signature", "X-Amz-SignedHeaders", "X-Amz-Date"];
    let parameters = names.map(find);
    if algorithm.is_none() || parameters.contains(&None) {
        let all = [("X-Amz-Algorithm", algorithm.is_some())];
        let rest = names.iter().zip(&parameters).map(|(name, found)| (*name, found.is_some()));
        return Err(missing_parameters(all.into_iter().chain(rest)));
    }
    let [credential, signature, signed_headers, signed_at] =
        parameters.map(Option::unwrap_or_default);
    let signed_at_ms = clock::parse_basic(&signed_at).ok_or_else(|| bad_date(&signed_at))?;
    Ok(Claim {
        credential: five_parts(credential)?,
        signed_headers,
        signature,
        signed_at,
        signed_at_ms,
        expires_s: find("X-Amz-Expires").map(|text| expires(&text)).transpose()?,
        session_token: not_empty(find("X-Amz-Security-Token")),
        presigned: true,
    })
}

/// Returns the only value of a header, or `None`. A header that determines the caller must not be
/// repeated.
fn header<'a>(headers: &'a HeaderMap, name: &str) -> Result<Option<&'a str>, Refusal> {
    let mut values = headers.get_all(name).iter();
    let (first, second) = (values.next(), values.next());
    if second.is_some() {
        return Err(Refusal::Incomplete(format!("Header '{name}' must not be repeated.")));
    }
    let readable = |value: &'a http::HeaderValue| {
        let unreadable = || Refusal::Incomplete(format!("Header '{name}' is not readable text."));
        value.to_str().map(str::trim).map_err(|_| unreadable())
    };
    first.map(readable).transpose()
}

/// Checks that the signature covers the host (or a request could be replayed against another host),
/// and the headers with the time of signing and the operation.
fn check_signed_headers(claim: &Claim<'_>, headers: &HeaderMap) -> Result<(), Refusal> {
    let token = |name: &str| {
        let readable = |byte| matches!(byte, b'!'..=b'~') && !matches!(byte, b':' | b'A'..=b'Z');
        !name.is_empty() && name.bytes().all(readable)
    };
    let (mut last, mut host, mut date, mut target) = ("", false, false, false);
    for name in claim.signed_headers.split(';') {
        if !token(name) || name <= last {
            return Err(Refusal::Mismatch);
        }
        last = name;
        host |= name == HOST.as_str();
        date |= name == "x-amz-date";
        target |= name == "x-amz-target";
    }
    if !host {
        let text = "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.";
        return Err(Refusal::Scope(text.to_owned()));
    }
    let deciding = [("x-amz-date", "X-Amz-Date", date), ("x-amz-target", "X-Amz-Target", target)];
    for (name, shown, is_signed) in deciding {
        let decides = name != "x-amz-date" || !claim.presigned;
        if decides && !is_signed && headers.contains_key(name) {
            let text = format!("'{shown}' must be a 'SignedHeader' in the AWS Authorization.");
            return Err(Refusal::Scope(text));
        }
    }
    Ok(())
}

fn five_parts(credential: Cow<'_, str>) -> Result<Cow<'_, str>, Refusal> {
    if credential.split('/').count() == 5 {
        return Ok(credential);
    }
    Err(Refusal::Incomplete(format!(
        "Credential must have exactly 5 slash-delimited elements, e.g. \
         keyid/date/region/service/term, got '{credential}'"
    )))
}

fn expires(text: &str) -> Result<i64, Refusal> {
    match text.parse::<i64>() {
        Ok(seconds) if (1..=MAX_EXPIRES_S).contains(&seconds) => Ok(seconds),
        Ok(_) => Err(Refusal::Incomplete(format!(
            "X-Amz-Expires must be between 1 and {MAX_EXPIRES_S} seconds, got '{text}'"
        ))),
        Err(_) => {
            Err(Refusal::Incomplete(format!("X-Amz-Expires should be a number, got '{text}'")))
        }
    }
}

fn not_empty(token: Option<Cow<'_, str>>) -> Option<Cow<'_, str>> {
    token.filter(|token| !token.is_empty())
}

fn missing_fields<'a>(names: impl Iterator<Item = &'a str>, dated: bool) -> Refusal {
    let mut lines: Vec<String> =
        names.map(|name| format!("Authorization header requires '{name}' parameter.")).collect();
    if !dated {
        let line = "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' \
                    header.";
        lines.push(line.to_owned());
    }
    Refusal::Incomplete(lines.join(" "))
}

fn missing_parameters<'a>(all: impl Iterator<Item = (&'a str, bool)>) -> Refusal {
    let lines = all
        .filter(|(_, found)| !found)
        .map(|(name, _)| format!("AWS query-string parameters must include '{name}'. "));
    Refusal::Incomplete(lines.collect::<String>() + "Re-examine the query-string parameters.")
}

fn unsupported(algorithm: &str) -> Refusal {
    Refusal::Incomplete(format!("Unsupported AWS 'algorithm': '{algorithm}'."))
}

fn bad_date(text: &str) -> Refusal {
    Refusal::Incomplete(format!(
        "Date must be in ISO-8601 'basic format'. Got '{text}'. \
         See http://en.wikipedia.org/wiki/ISO_8601"
    ))
}
