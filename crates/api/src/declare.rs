//! Macros for the code that every generated structure, union and enum needs. Their bodies are as
//! small as possible: there are thousands of types, and a derived body for each would add a minute
//! to the build.

/// Implements `Shape`, serde (see `stored`) and `Debug` for a structure or union.
macro_rules! shape {
    ($name:ident, $schema:path) => {
        impl crate::Shape for $name {
            const SCHEMA: &'static crate::schema::Structure = &$schema;
            const KIND: &'static crate::schema::Kind = &crate::schema::Kind::Structure(&$schema);
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                crate::plain::debug(self, <Self as crate::Shape>::KIND, f)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                crate::stored::serialize(self, <Self as crate::Shape>::KIND, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::stored::deserialize(deserializer)
            }
        }
    };
}

/// Implements `Value` for a structure that has a default, which reading fills in.
macro_rules! structure {
    ($name:ident, $schema:path, [$($field:ident),*]) => {
        impl crate::Value for $name {
            fn read(
                input: &mut crate::Input<'_>,
                _: &'static crate::schema::Kind,
            ) -> crate::Token<Option<Self>> {
                #[allow(unused_mut)] // nothing to fill in an empty structure
                let mut value = Self::default();
                let complete = input.structure(&$schema, &mut [$(&mut value.$field),*]);
                crate::value::finished(complete, value)
            }

            fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
                crate::value::write_structure(to, &$schema, &[$(&self.$field),*]);
            }
        }

        shape!($name, $schema);
    };
}

/// Implements `Value` for a structure with a required member that has no default.
macro_rules! bare_structure {
    (
        $name:ident, $schema:path, [$($field:ident),*],
        required [$($required:ident),*], optional [$($optional:ident),*]
    ) => {
        impl crate::Value for $name {
            fn read(
                input: &mut crate::Input<'_>,
                _: &'static crate::schema::Kind,
            ) -> crate::Token<Option<Self>> {
                $(let mut $field = None;)*
                if !input.structure(&$schema, &mut [$(&mut $field),*])? {
                    return Ok(None);
                }
                let ($(Some($required),)*) = ($($required,)*) else { return Ok(None) };
                Ok(Some(Self { $($required,)* $($optional,)* }))
            }

            fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
                crate::value::write_structure(to, &$schema, &[$(&self.$field),*]);
            }
        }

        shape!($name, $schema);
    };
}

/// Implements `Value` for a union: one variant per member.
macro_rules! union {
    ($name:ident, $schema:path, [$($index:literal = $variant:ident),*]) => {
        impl crate::Value for $name {
            fn read(
                input: &mut crate::Input<'_>,
                _: &'static crate::schema::Kind,
            ) -> crate::Token<Option<Self>> {
                let mut value = None;
                input.open(&$schema)?;
                while let Some((member, kind)) = input.member(&$schema)? {
                    value = match member {
                        $($index => crate::Value::read(input, kind)?.map(Self::$variant),)*
                        _ => None,
                    };
                }
                Ok(value)
            }

            fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
                match self {
                    $(Self::$variant(value) => {
                        crate::value::write_member(to, &$schema, $index, value);
                    })*
                }
            }
        }

        shape!($name, $schema);
    };
}

/// Gives an enum its wire texts.
macro_rules! texts {
    ($name:ident, $schema:path, [$($variant:ident = $text:literal),* $(,)?]) => {
        impl $name {
            /// Every value, in the model's order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];
            /// Every wire text, in the same order.
            pub const TEXTS: &'static [&'static str] = &[$($text),*];

            /// The wire text.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                Self::TEXTS[self as usize]
            }

            /// Returns the value of a wire text, None if there is none.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                let at = Self::TEXTS.iter().position(|known| *known == text)?;
                Some(Self::ALL[at])
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = crate::Malformed;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text).ok_or_else(|| crate::Malformed::unknown_text(&$schema, text))
            }
        }

        impl crate::Value for $name {
            fn read(
                input: &mut crate::Input<'_>,
                _: &'static crate::schema::Kind,
            ) -> Result<Option<Self>, crate::Malformed> {
                Ok(input.one_of(&$schema)?.map(|at| Self::ALL[at]))
            }

            fn write(&self, to: &mut dyn crate::Writer, _: &'static crate::schema::Kind) {
                to.string(self.as_str());
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}
