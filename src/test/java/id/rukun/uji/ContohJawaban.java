package id.rukun.uji;

/** What the gate of the example process answers. */
public enum ContohJawaban {
    LANJUT,
    AKHIRI
}
