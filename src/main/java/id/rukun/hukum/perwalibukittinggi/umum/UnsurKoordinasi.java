package id.rukun.hukum.perwalibukittinggi.umum;

import id.rukun.hukum.koordinasi.JenisUnitKerja;
import java.util.EnumSet;
import java.util.Set;

/** Who takes part in coordination at all (Pasal 2, Pasal 4 and Pasal 12). */
public final class UnsurKoordinasi {

    /** All of them, as a sentence lists them. */
    public static final String DAFTAR = "Walikota, Wakil Walikota, Sekretaris Daerah, Asisten, Perangkat Daerah, Instansi"
            + " Vertikal, BUMD, dan mitra yang tercantum dalam Pasal 12";

    private static final Set<JenisUnitKerja> MENURUT_DAFTAR = EnumSet.of(JenisUnitKerja.LEMBAGA_NEGARA,
            JenisUnitKerja.RUMAH_SAKIT, JenisUnitKerja.PERGURUAN_TINGGI_SWASTA);

    private UnsurKoordinasi() {}

    /** Whether a unit of this kind is one; what is no part of the government only where it is listed (BKT-A-08). */
    public static boolean adalah(JenisUnitKerja jenis, boolean tercantum) {
        return PihakKoordinasi.terikat(jenis) || jenis == JenisUnitKerja.KEPALA_DAERAH || jenis == JenisUnitKerja.BUMD
                || MENURUT_DAFTAR.contains(jenis) && tercantum;
    }
}
