//! Converts names from the model's spelling to Rust's, always the same way.

/// `clusterArn` -> `cluster_arn`, `DNSName` -> `dns_name`, `securityGroupARNs` -> `..._arns`.
pub(crate) fn snake(name: &str) -> String {
    let characters: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (i, &c) in characters.iter().enumerate() {
        if !c.is_ascii_alphanumeric() {
            out.push('_');
            continue;
        }
        if i > 0 && c.is_ascii_uppercase() && starts_word(&characters, i) && !out.ends_with('_') {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

fn starts_word(characters: &[char], i: usize) -> bool {
    if !characters[i - 1].is_ascii_uppercase() {
        return true;
    }
    let plural_end = characters.len() == i + 2 && characters[i + 1] == 's';
    characters.get(i + 1).is_some_and(|next| next.is_ascii_lowercase()) && !plural_end
}

/// Returns a member's field name: snake case, raw if Rust reserves the word.
pub(crate) fn field(name: &str) -> String {
    let snake = snake(name);
    if KEYWORDS.contains(&snake.as_str()) { format!("r#{snake}") } else { snake }
}

const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Returns a shape's type name: the model's, with a capital first letter and no underscores.
pub(crate) fn type_name(shape: &str) -> String {
    shape.split('_').map(capitalised).collect()
}

/// `clusterArn` -> `ClusterArn`.
pub(crate) fn capitalised(word: &str) -> String {
    let mut characters = word.chars();
    characters.next().map_or_else(String::new, |first| {
        first.to_ascii_uppercase().to_string() + characters.as_str()
    })
}

/// Returns the variants of an enum, in the model's order; a number distinguishes equal names.
pub(crate) fn variants(values: &[String]) -> Vec<String> {
    let mut taken: Vec<String> = Vec::new();
    for value in values {
        let wanted = variant(value);
        let mut name = wanted.clone();
        let mut number = 2;
        while taken.contains(&name) {
            name = format!("{wanted}_{number}");
            number += 1;
        }
        taken.push(name);
    }
    taken
}

/// `MANAGED_INSTANCES` -> `ManagedInstances`, `EC2` -> `Ec2`, `ecs:service:DesiredCount` ->
/// `EcsServiceDesiredCount`, `1.1` -> `V11`.
pub(crate) fn variant(value: &str) -> String {
    let camel: String =
        value.split(|c: char| !c.is_ascii_alphanumeric()).map(variant_word).collect();
    match camel.chars().next() {
        None => "Empty".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("V{camel}"),
        Some(_) if camel == "Self" => "Self_".to_owned(),
        Some(_) => camel,
    }
}

fn variant_word(word: &str) -> String {
    if word.chars().any(|c| c.is_ascii_lowercase()) {
        return capitalised(word);
    }
    capitalised(&word.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_become_snake_case() {
        let cases = [
            ("clusterArn", "cluster_arn"),
            ("LoadBalancerArns", "load_balancer_arns"),
            ("DNSName", "dns_name"),
            ("TaskARNs", "task_arns"),
            ("S3Bucket", "s3_bucket"),
            ("Ipv6Addresses", "ipv6_addresses"),
            ("type", "r#type"),
        ];
        for (from, to) in cases {
            assert_eq!(field(from), to);
        }
    }

    #[test]
    fn enum_texts_become_variants() {
        let cases = [
            ("EC2", "Ec2"),
            ("MANAGED_INSTANCES", "ManagedInstances"),
            ("ecs:service:DesiredCount", "EcsServiceDesiredCount"),
            ("awsvpc", "Awsvpc"),
            ("HTTP2", "Http2"),
            ("1.1", "V11"),
            ("", "Empty"),
        ];
        for (from, to) in cases {
            assert_eq!(variant(from), to);
        }
        let clash = ["a-b", "A_B", "a.b"].map(str::to_owned);
        assert_eq!(variants(&clash), ["AB", "AB_2", "AB_3"]);
    }
}
