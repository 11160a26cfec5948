//! Writes small files in the MaxMind DB format, version 2.0
//! (<https://maxmind.github.io/MaxMind-DB/>): a binary tree of addresses, a
//! section of data, and metadata.

use std::net::IpAddr;

/// A value of the data section.
pub(crate) enum Value {
    Text(&'static str),
    Double(f64),
    U16(u16),
    U32(u32),
    U64(u64),
    List(Vec<Value>),
    Map(Vec<(&'static str, Value)>),
}

use Value::{Double, List, Map, Text, U16, U32, U64};

/// A file of this type, with these networks and what is known of them.
pub(crate) fn database(kind: &'static str, networks: Vec<(&str, Value)>) -> Vec<u8> {
    let (mut tree, mut data) = (Tree::new(), Vec::new());
    for (network, value) in networks {
        let offset = data.len();
        write(&mut data, &value);
        tree.add(network, offset);
    }
    let nodes = u32::try_from(tree.0.len()).unwrap();
    let mut file = tree.write();
    file.extend([0; 16]);
    file.extend(data);
    file.extend(b"\xab\xcd\xefMaxMind.com");
    let metadata = Map(vec![
        ("binary_format_major_version", U16(2)),
        ("binary_format_minor_version", U16(0)),
        ("build_epoch", U64(1_800_000_000)),
        ("database_type", Text(kind)),
        ("description", Map(vec![("en", Text("Made for a test"))])),
        ("ip_version", U16(6)),
        (
            "languages",
            List(vec![Text("de"), Text("en"), Text("pt-BR")]),
        ),
        ("node_count", U32(nodes)),
        ("record_size", U16(24)),
    ]);
    write(&mut file, &metadata);
    file
}

/// What the file of a city says, as precise as such files are.
pub(crate) fn city(names: Vec<(&'static str, Value)>, country: Value) -> Value {
    Map(vec![
        (
            "city",
            Map(vec![("geoname_id", U32(7)), ("names", Map(names))]),
        ),
        ("country", country),
        (
            "location",
            Map(vec![
                ("accuracy_radius", U16(5)),
                ("latitude", Double(53.7974)),
                ("longitude", Double(-1.5438)),
                ("time_zone", Text("Europe/London")),
            ]),
        ),
        ("postal", Map(vec![("code", Text("LS1 4AP"))])),
        (
            "subdivisions",
            List(vec![Map(vec![(
                "names",
                Map(vec![("en", Text("West Yorkshire"))]),
            )])]),
        ),
    ])
}

pub(crate) fn leeds() -> Value {
    city(
        vec![("de", Text("Leeds")), ("en", Text("Leeds"))],
        united_kingdom(),
    )
}

pub(crate) fn united_kingdom() -> Value {
    Map(vec![
        ("iso_code", Text("GB")),
        (
            "names",
            Map(vec![
                ("de", Text("Vereinigtes K\u{f6}nigreich")),
                ("en", Text("United Kingdom")),
            ]),
        ),
    ])
}

/// Somewhere that the file knows the country of alone.
pub(crate) fn somewhere_in(country: Value) -> Value {
    Map(vec![("country", country)])
}

#[derive(Clone, Copy)]
enum Record {
    Empty,
    Node(usize),
    Data(usize),
}

struct Tree(Vec<[Record; 2]>);

impl Tree {
    fn new() -> Self {
        Self(vec![[Record::Empty; 2]])
    }

    fn add(&mut self, network: &str, offset: usize) {
        let (address, length) = network.split_once('/').unwrap();
        let length: usize = length.parse().unwrap();
        let (bits, length) = match address.parse().unwrap() {
            // Below ::/96, as in every such file.
            IpAddr::V4(address) => (u128::from(u32::from(address)), length + 96),
            IpAddr::V6(address) => (u128::from(address), length),
        };
        let mut node = 0;
        for depth in 0..length {
            let side = usize::from(bits >> (127 - depth) & 1 == 1);
            if depth + 1 == length {
                self.0[node][side] = Record::Data(offset);
                return;
            }
            node = match self.0[node][side] {
                Record::Node(next) => next,
                Record::Empty => {
                    self.0.push([Record::Empty; 2]);
                    let next = self.0.len() - 1;
                    self.0[node][side] = Record::Node(next);
                    next
                }
                Record::Data(_) => panic!("{network} is within another network"),
            };
        }
    }

    fn write(&self) -> Vec<u8> {
        let nodes = self.0.len();
        let records = self.0.iter().flatten().flat_map(|record| {
            let number = match record {
                Record::Empty => nodes,
                Record::Node(node) => *node,
                Record::Data(offset) => nodes + 16 + offset,
            };
            u32::try_from(number).unwrap().to_be_bytes()[1..].to_vec()
        });
        records.collect()
    }
}

fn write(out: &mut Vec<u8>, value: &Value) {
    match value {
        Text(text) => {
            head(out, 2, text.len());
            out.extend(text.as_bytes());
        }
        Double(number) => {
            head(out, 3, 8);
            out.extend(number.to_be_bytes());
        }
        U16(number) => {
            head(out, 5, 2);
            out.extend(number.to_be_bytes());
        }
        U32(number) => {
            head(out, 6, 4);
            out.extend(number.to_be_bytes());
        }
        U64(number) => {
            head(out, 9, 8);
            out.extend(number.to_be_bytes());
        }
        List(values) => {
            head(out, 11, values.len());
            for value in values {
                write(out, value);
            }
        }
        Map(members) => {
            head(out, 7, members.len());
            for (name, value) in members {
                write(out, &Text(name));
                write(out, value);
            }
        }
    }
}

/// The control byte, with the type in a byte of its own from the eighth on.
fn head(out: &mut Vec<u8>, kind: u8, size: usize) {
    let size = u8::try_from(size).unwrap();
    assert!(size < 29, "longer values are written in another way");
    if kind > 7 {
        out.extend([size, kind - 7]);
    } else {
        out.push(kind << 5 | size);
    }
}
