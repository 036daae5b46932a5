package id.rukun.prosedur.penggabungan.proses;

import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.hukum.kebijakan.penataan.NomorUnitSah;
import id.rukun.hukum.kebijakan.penataan.PengusulTerlibat;
import id.rukun.hukum.kebijakan.penataan.YangDipilihRt;
import id.rukun.hukum.pergub171.penataan.JumlahRtPenggabungan;
import id.rukun.hukum.pergub171.penataan.SatuKelurahan;
import id.rukun.prosedur.penggabungan.PenggabunganService;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The choice of the RT to be merged, whichever way the merger takes. */
@Component
class PemilihRt {

    /** The field of both forms that offers the RT. */
    private static final String KOLOM = "rt";
    private static final List<String> RT = List.of(KOLOM);

    private final PenggabunganService penggabungan;
    private final PengunciUnit pengunci;
    private final WilayahService wilayah;

    PemilihRt(PenggabunganService penggabungan, PengunciUnit pengunci, WilayahService wilayah) {
        this.penggabungan = penggabungan;
        this.pengunci = pengunci;
        this.wilayah = wilayah;
    }

    /** Demands two RT or more of one Kelurahan, among them that of who proposed the merger. */
    void periksa(Pertanyaan pertanyaan, List<String> rt) {
        rt.forEach(unit -> pastikanRt(pertanyaan, unit));
        pertanyaan.wajib(RT, JumlahRtPenggabungan.class, new JumlahRtPenggabungan.Fakta(nama(rt)));
        pertanyaan.wajib(RT, SatuKelurahan.class, new SatuKelurahan.Fakta(nama(penggabungan.kelurahan(rt))));
        String pengusul = penggabungan.usulan(pertanyaan.kasusId()).unitPengusul();
        pertanyaan.wajib(RT, PengusulTerlibat.class, new PengusulTerlibat.Fakta(
                pengusul == null ? null : wilayah.nama(pengusul),
                Stream.concat(rt.stream(), penggabungan.rw(rt).stream()).map(wilayah::nama).toList()));
    }

    /** Demands a number as numbers of RT are written. */
    static void periksaNomor(Langkah langkah, String nomor) {
        langkah.wajib(NomorUnitSah.class,
                new NomorUnitSah.Fakta(nomor, JenisUnit.RT + " " + nomor, JenisUnit.RT.angka()));
    }

    /** Locks the RT and their RW, which must be active and free: one structural case at a time (RUKUN-POL-04). */
    void kunci(Langkah langkah, List<String> rt) {
        pengunci.kunci(langkah, terlibat(rt), KOLOM);
    }

    /** Demands that the RT and their RW are active and that no other case holds them. */
    void periksaTerlibat(Pertanyaan pertanyaan, List<String> rt) {
        pengunci.periksa(pertanyaan, terlibat(rt), KOLOM);
    }

    private List<String> terlibat(List<String> rt) {
        return Stream.concat(rt.stream(), penggabungan.rw(rt).stream()).toList();
    }

    /** Tells the process which RT are to meet: all of them. */
    static void tetapkan(Langkah langkah, List<String> rt) {
        langkah.tetapkan(PenggabunganRtLintasRwProcess.DAFTAR_UNIT, new ArrayList<>(rt));
        langkah.tetapkan(PenggabunganRtLintasRwProcess.DAFTAR_RT, new ArrayList<>(rt));
    }

    /** The form offers RT only; what is submitted may name an RW or the Kelurahan all the same. */
    private void pastikanRt(Pertanyaan pertanyaan, String unit) {
        pertanyaan.pastikan(YangDipilihRt.class,
                new YangDipilihRt.Fakta(wilayah.nama(unit), wilayah.unit(unit).jenis() == JenisUnit.RT));
    }

    private List<String> nama(Collection<String> unit) {
        return unit.stream().map(wilayah::nama).toList();
    }
}
