package id.rukun.hukum.koordinasi;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a unit of a city's government, or a partner of it, is (Pasal 1 angka 6 to 8 and Pasal 12 Perwali Bukittinggi 65/2014;
 * Pasal 15 ayat (1) and Pasal 23 Perwali Banjar 6/2023). A Kecamatan and a Kelurahan are areas and units at once.
 */
public enum JenisUnitKerja {
    /** The Walikota with his deputy; no Perangkat Daerah. */
    KEPALA_DAERAH,
    SETDA,
    /** An Asisten's office within the Sekretariat Daerah. */
    ASISTEN,
    BAGIAN,
    SETWAN,
    INSPEKTORAT,
    DINAS,
    BADAN,
    KANTOR,
    SATPOL_PP,
    KECAMATAN,
    KELURAHAN,
    INSTANSI_VERTIKAL,
    LEMBAGA_NEGARA,
    BUMD,
    BLUD,
    RUMAH_SAKIT,
    PERGURUAN_TINGGI_SWASTA,
    DPRD;

    private static final Set<JenisUnitKerja> PERANGKAT_DAERAH = EnumSet.range(SETDA, KELURAHAN);
    private static final Set<JenisUnitKerja> DALAM_SETDA = EnumSet.of(SETDA, ASISTEN, BAGIAN);

    /** Whether a unit of this kind is, or belongs to, a Perangkat Daerah. */
    public boolean perangkatDaerah() {
        return PERANGKAT_DAERAH.contains(this);
    }

    /** Whether a unit of this kind belongs to the one organisation of the Sekretariat Daerah. */
    public boolean dalamSetda() {
        return DALAM_SETDA.contains(this);
    }
}
