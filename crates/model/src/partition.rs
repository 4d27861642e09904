//! The partitions of AWS, by region, and the names in them. The table is botocore's
//! `partitions.json`. It lists no single regions, because a new region of a known partition must
//! work unchanged.

/// A group of regions that share accounts and the second part of their ARNs.
#[derive(Debug, PartialEq, Eq)]
pub struct Partition {
    /// The second part of ARNs, as `aws-cn`.
    pub name: &'static str,
    /// The end of its services' host names.
    pub dns_suffix: &'static str,
    /// The beginnings of its regions' names.
    prefixes: &'static [&'static str],
}

/// The partition of every region that no other one contains.
pub const AWS: Partition = Partition { name: "aws", dns_suffix: "amazonaws.com", prefixes: &[] };

const OTHERS: [Partition; 7] = [
    Partition { name: "aws-cn", dns_suffix: "amazonaws.com.cn", prefixes: &["cn-"] },
    Partition { name: "aws-us-gov", dns_suffix: "amazonaws.com", prefixes: &["us-gov-"] },
    Partition { name: "aws-iso", dns_suffix: "c2s.ic.gov", prefixes: &["us-iso-"] },
    Partition { name: "aws-iso-b", dns_suffix: "sc2s.sgov.gov", prefixes: &["us-isob-"] },
    Partition { name: "aws-iso-e", dns_suffix: "cloud.adc-e.uk", prefixes: &["eu-isoe-"] },
    Partition { name: "aws-iso-f", dns_suffix: "csp.hci.ic.gov", prefixes: &["us-isof-"] },
    Partition { name: "aws-eusc", dns_suffix: "amazonaws.eu", prefixes: &["eusc-"] },
];

/// Returns the partition that `region` belongs to.
#[must_use]
pub fn of(region: &str) -> &'static Partition {
    let claims = |it: &&Partition| it.prefixes.iter().any(|prefix| region.starts_with(prefix));
    OTHERS.iter().find(claims).unwrap_or(&AWS)
}

/// Returns the host part that ends names of ECR registries in any partition.
pub fn dns_suffixes() -> impl Iterator<Item = &'static str> {
    std::iter::once(&AWS).chain(&OTHERS).map(|it| it.dns_suffix)
}

/// Tells whether `region` has the form of a region's name: two letters or the prefix of a
/// partition's regions, words, and a number.
#[must_use]
pub fn is_region(region: &str) -> bool {
    let parts: Vec<&str> = region.split('-').collect();
    let [country, words @ .., number] = &*parts else { return false };
    let is_number = matches!(number.len(), 1 | 2) && number.bytes().all(|it| it.is_ascii_digit());
    let is_word = |part: &&str| !part.is_empty() && part.bytes().all(|it| it.is_ascii_lowercase());
    let is_country = is_word(country) && (country.len() == 2 || *of(region) != AWS);
    is_country && is_number && !words.is_empty() && words.iter().all(is_word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_belong_to_their_partitions() {
        let table = [
            ("us-east-1", "aws", "amazonaws.com"),
            ("mx-central-1", "aws", "amazonaws.com"),
            ("cn-north-1", "aws-cn", "amazonaws.com.cn"),
            ("us-gov-west-1", "aws-us-gov", "amazonaws.com"),
            ("us-iso-east-1", "aws-iso", "c2s.ic.gov"),
            ("us-isob-east-1", "aws-iso-b", "sc2s.sgov.gov"),
            ("eu-isoe-west-1", "aws-iso-e", "cloud.adc-e.uk"),
            ("us-isof-south-1", "aws-iso-f", "csp.hci.ic.gov"),
            ("eusc-de-east-1", "aws-eusc", "amazonaws.eu"),
        ];
        for (region, name, suffix) in table {
            let found = of(region);
            assert_eq!((found.name, found.dns_suffix), (name, suffix), "{region}");
            assert!(is_region(region), "{region}");
        }
        for wrong in
            ["", "bogus", "us-1", "us-east-", "us-east-a", "US-EAST-1", "us--east-1", "web-app-1"]
        {
            assert!(!is_region(wrong), "{wrong}");
        }
    }
}
