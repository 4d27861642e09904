//! Why a signature is not accepted, and how each family of AWS services says so.

use api::Protocol;

/// Why a request's signature was refused. Texts name what the client sent, never a secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// There is no signature at all.
    Unsigned,
    /// Parts of the signature are missing or unreadable; the text says which.
    Incomplete(String),
    /// No such access key, or not with this session token.
    UnknownKey,
    /// The session token was good once.
    ExpiredToken,
    /// Signed too long ago, or in the future; the text shows the clocks.
    OutOfTime(String),
    /// Signed for another region, service or day, or not over a header that must be signed.
    Scope(String),
    /// The signature is not the one this request has under the kept secret.
    Mismatch,
}

impl Refusal {
    /// The AWS error code in a service of that protocol.
    pub fn code(&self, protocol: Protocol) -> &'static str {
        self.wording(protocol).0
    }

    /// The HTTP status in a service of that protocol. JSON services answer 400 to everything a
    /// client does wrong, query services 403, EC2 401 where it cannot tell who is calling.
    pub fn status(&self, protocol: Protocol) -> u16 {
        self.wording(protocol).1
    }

    /// The message in a service of that protocol.
    pub fn message(&self, protocol: Protocol) -> String {
        match (self, protocol) {
            (Refusal::Unsigned, Protocol::Json | Protocol::Cbor) => "Missing Authentication Token",
            (Refusal::Unsigned, Protocol::Query | Protocol::Ec2) => {
                "Request is missing Authentication Token"
            }
            (Refusal::Incomplete(text), _) => text,
            (Refusal::ExpiredToken | Refusal::OutOfTime(_), Protocol::Ec2) => {
                "Request has expired."
            }
            (Refusal::UnknownKey | Refusal::Scope(_) | Refusal::Mismatch, Protocol::Ec2) => {
                "AWS was not able to validate the provided access credentials"
            }
            (Refusal::OutOfTime(text) | Refusal::Scope(text), _) => text,
            (Refusal::UnknownKey, _) => "The security token included in the request is invalid.",
            (Refusal::ExpiredToken, _) => "The security token included in the request is expired",
            (Refusal::Mismatch, _) => {
                "The request signature we calculated does not match the signature you provided. \
                 Check your AWS Secret Access Key and signing method. Consult the service \
                 documentation for details."
            }
        }
        .to_owned()
    }

    fn wording(&self, protocol: Protocol) -> (&'static str, u16) {
        let [json, query, ec2] = match self {
            Refusal::Unsigned => [
                ("MissingAuthenticationTokenException", 400),
                ("MissingAuthenticationToken", 403),
                ("MissingAuthenticationToken", 403),
            ],
            Refusal::Incomplete(_) => [
                ("IncompleteSignatureException", 400),
                ("IncompleteSignature", 400),
                ("IncompleteSignature", 400),
            ],
            Refusal::UnknownKey => [
                ("UnrecognizedClientException", 400),
                ("InvalidClientTokenId", 403),
                ("AuthFailure", 401),
            ],
            Refusal::ExpiredToken => {
                [("ExpiredTokenException", 400), ("ExpiredToken", 403), ("RequestExpired", 400)]
            }
            Refusal::OutOfTime(_) => [
                ("InvalidSignatureException", 400),
                ("SignatureDoesNotMatch", 403),
                ("RequestExpired", 400),
            ],
            Refusal::Scope(_) | Refusal::Mismatch => [
                ("InvalidSignatureException", 400),
                ("SignatureDoesNotMatch", 403),
                ("AuthFailure", 401),
            ],
        };
        match protocol {
            Protocol::Json | Protocol::Cbor => json,
            Protocol::Query => query,
            Protocol::Ec2 => ec2,
        }
    }
}
