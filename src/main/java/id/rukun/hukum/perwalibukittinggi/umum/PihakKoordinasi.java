package id.rukun.hukum.perwalibukittinggi.umum;

import id.rukun.hukum.Sebutan;
import id.rukun.hukum.koordinasi.JenisUnitKerja;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A unit that takes part in a coordination.
 *
 * @param kode its code in the register
 * @param nama its name
 * @param jenis what it is
 */
public record PihakKoordinasi(String kode, String nama, JenisUnitKerja jenis) {

    private static final String SETDA = "Sekretariat Daerah";
    private static final String KEPALA_DAERAH = "Walikota dan Wakil Walikota";
    private static final Set<JenisUnitKerja> KONSULTATIF =
            EnumSet.of(JenisUnitKerja.INSTANSI_VERTIKAL, JenisUnitKerja.LEMBAGA_NEGARA);

    /** Whether a unit of this kind is a Perangkat Daerah or an Instansi Vertikal, whom Pasal 9 angka 7 and Pasal 16 bind. */
    public static boolean terikat(JenisUnitKerja jenis) {
        return jenis.perangkatDaerah() || jenis == JenisUnitKerja.INSTANSI_VERTIKAL;
    }

    /** Whether coordination with a unit of this kind is consultative: Pasal 14 huruf b, and for the others BKT-A-08. */
    public static boolean konsultatif(JenisUnitKerja jenis) {
        return KONSULTATIF.contains(jenis);
    }

    /**
     * The different organisations among parties, by name: whatever belongs to the Sekretariat Daerah is one (BKT-A-22), and so
     * are Walikota and Wakil Walikota (BKT-A-28); every other unit is its own.
     */
    public static List<String> organisasi(Collection<PihakKoordinasi> pihak) {
        Map<String, String> menurutKunci = new LinkedHashMap<>();
        pihak.forEach(satu -> menurutKunci.putIfAbsent(satu.kunci(), satu.organisasi()));
        return List.copyOf(menurutKunci.values());
    }

    private String kunci() {
        return jenis.dalamSetda() || jenis == JenisUnitKerja.KEPALA_DAERAH ? organisasi() : kode;
    }

    private String organisasi() {
        return jenis.dalamSetda() ? SETDA : jenis == JenisUnitKerja.KEPALA_DAERAH ? KEPALA_DAERAH : Sebutan.nama(nama);
    }
}
