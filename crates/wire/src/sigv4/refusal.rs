//! The reasons for refusing a signature, and each family of AWS services' words for them.

use api::{Fault, Protocol};

/// The reason why a request's signature was refused. Texts repeat what the client sent, never a
/// secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// There is no signature at all.
    Unsigned,
    /// Parts of the signature are missing or unreadable; the text says which.
    Incomplete(String),
    /// The access key does not exist, or does not belong to this session token.
    UnknownKey,
    /// The session token has expired.
    ExpiredToken,
    /// The request was signed too long ago, or in the future; the text shows the clocks.
    OutOfTime(String),
    /// The request is signed for another region, service or day, or a header that must be signed is
    /// not.
    Scope(String),
    /// The signature does not match the one computed with the stored secret.
    Mismatch,
}

impl Refusal {
    /// The error as a service of that protocol words it. JSON services answer 400 to every error of
    /// the client, query services mostly 403, EC2 401 where it cannot identify the caller.
    pub fn fault(&self, protocol: Protocol) -> Fault {
        let (code, status) = self.code_and_status(protocol);
        Fault::client(code, self.message(protocol)).with_status(status)
    }

    fn message(&self, protocol: Protocol) -> String {
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

    fn code_and_status(&self, protocol: Protocol) -> (&'static str, u16) {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_family_has_its_own_words() {
        let shown = |refusal: Refusal| {
            [Protocol::Json, Protocol::Query, Protocol::Ec2]
                .map(|protocol| refusal.fault(protocol))
                .map(|fault| format!("{} {}", fault.status, fault.code))
        };
        assert_eq!(
            shown(Refusal::Unsigned),
            [
                "400 MissingAuthenticationTokenException",
                "403 MissingAuthenticationToken",
                "403 MissingAuthenticationToken"
            ]
        );
        assert_eq!(
            shown(Refusal::UnknownKey),
            ["400 UnrecognizedClientException", "403 InvalidClientTokenId", "401 AuthFailure"]
        );
        assert_eq!(
            shown(Refusal::ExpiredToken),
            ["400 ExpiredTokenException", "403 ExpiredToken", "400 RequestExpired"]
        );
        assert_eq!(
            shown(Refusal::Mismatch),
            ["400 InvalidSignatureException", "403 SignatureDoesNotMatch", "401 AuthFailure"]
        );
    }

    #[test]
    fn ec2_does_not_tell_why() {
        let late = Refusal::OutOfTime("Signature expired: ...".to_owned());
        assert_eq!(late.fault(Protocol::Ec2).message, "Request has expired.");
        assert_eq!(late.fault(Protocol::Cbor).message, "Signature expired: ...");
        let elsewhere = Refusal::Scope("Credential should be ...".to_owned());
        let message = elsewhere.fault(Protocol::Ec2).message;
        assert_eq!(message, "AWS was not able to validate the provided access credentials");
    }
}
