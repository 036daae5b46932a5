package id.rukun.prosedur.musyawarah;

/** Whether the Lurah lets a stuck procedure go on. */
public enum PutusanLurah {
    LANJUT,
    AKHIRI
}
