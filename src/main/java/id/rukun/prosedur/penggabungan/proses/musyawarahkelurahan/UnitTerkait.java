package id.rukun.prosedur.penggabungan.proses.musyawarahkelurahan;

import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.penduduk.PendudukService;
import id.rukun.penduduk.Warga;
import id.rukun.penduduk.keluarga.KedewasaanService;
import id.rukun.prosedur.musyawarah.register.RentangRapat;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Tingkat;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The units that a Musyawarah at Kelurahan level concerns, their boards, and who may sit there as tokoh. */
@Component
class UnitTerkait {

    private final WilayahService wilayah;
    private final JabatanService jabatan;
    private final PendudukService penduduk;
    private final KedewasaanService kedewasaan;

    UnitTerkait(WilayahService wilayah, JabatanService jabatan, PendudukService penduduk,
            KedewasaanService kedewasaan) {
        this.wilayah = wilayah;
        this.jabatan = jabatan;
        this.penduduk = penduduk;
        this.kedewasaan = kedewasaan;
    }

    static Tingkat tingkat(Pertanyaan pertanyaan) {
        return Tingkat.valueOf(pertanyaan.teks(PenggabunganMusyawarahKelurahanProcess.TINGKAT));
    }

    static Tingkat tingkat(KonteksTugas konteks) {
        return Tingkat.valueOf((String) konteks.variabel().get(PenggabunganMusyawarahKelurahanProcess.TINGKAT));
    }

    static List<String> digabung(Pertanyaan pertanyaan) {
        return pertanyaan.daftar(PenggabunganMusyawarahKelurahanProcess.DAFTAR_UNIT);
    }

    static List<String> digabung(KonteksTugas konteks) {
        return ((Collection<?>) konteks.variabel().get(PenggabunganMusyawarahKelurahanProcess.DAFTAR_UNIT)).stream()
                .map(String.class::cast).toList();
    }

    /** The merging units and, for RT, the RW that they belong to (Pasal 11 ayat (2)). */
    List<String> semua(Collection<String> digabung) {
        Stream<String> rw = digabung.stream().map(u -> wilayah.leluhur(u, JenisUnit.RW).orElseThrow().id());
        return Stream.concat(digabung.stream(), rw).distinct().toList();
    }

    List<PemegangJabatan> pengurus(Collection<String> digabung, LocalDate tanggal) {
        return pengurus(digabung, new RentangRapat(tanggal, tanggal));
    }

    /** Everybody who was pengurus on a day of the span. */
    List<PemegangJabatan> pengurus(Collection<String> digabung, RentangRapat rentang) {
        return semua(digabung).stream()
                .flatMap(u -> jabatan.pengurus(u, rentang.dari(), rentang.sampai()).stream()).toList();
    }

    /** Adult residents of a merging unit (as Pasal 25 huruf b counts them: Pasal 11 and 12 name no age) who on a day of the span were no pengurus of the units concerned. */
    List<Warga> mungkinTokoh(String unitId, Collection<String> digabung, RentangRapat rentang, LocalDate edisi) {
        Set<String> pengurus = pengurus(digabung, rentang).stream()
                .filter(p -> rentang.seluruhnya(p.mulai(), p.sampai()))
                .map(PemegangJabatan::pendudukId).collect(Collectors.toSet());
        return kedewasaan.dewasa(unitId, rentang.dari(), rentang.sampai(), edisi).stream()
                .filter(w -> !pengurus.contains(w.id())).toList();
    }

    /** What tells namesakes apart. */
    Map<String, String> pembedaSenama(Collection<String> orangIds) {
        return penduduk.pembedaSenama(orangIds);
    }

    boolean wargaDewasa(String orangId, String unitId, LocalDate tanggal, LocalDate edisi) {
        return kedewasaan.dewasa(unitId, tanggal, tanggal, edisi).stream().anyMatch(w -> w.id().equals(orangId));
    }

    String nama(String unitId) {
        return wilayah.nama(unitId);
    }

    String sebutan(PemegangJabatan siapa) {
        return siapa.nama() + ", " + jabatan.sebutan(siapa);
    }
}
