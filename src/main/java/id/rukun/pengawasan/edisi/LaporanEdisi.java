package id.rukun.pengawasan.edisi;

import id.rukun.engine.watch.Pemakai;
import id.rukun.engine.watch.PemakaianParameter;
import id.rukun.hukum.Parameter;
import id.rukun.hukum.Parameter.Pengubah;
import id.rukun.hukum.ParameterHukum;
import id.rukun.jabatan.masabakti.MasaBaktiService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells of each day on which a later edition begins what changes, what follows it, and what does not. */
@Service
@Transactional(readOnly = true)
class LaporanEdisi {

    private final ParameterHukum parameter;
    private final PemakaianParameter pemakaian;
    private final KasusEdisi kasus;
    private final MasaBaktiService masaBakti;
    private final JamRukun jam;

    LaporanEdisi(ParameterHukum parameter, PemakaianParameter pemakaian, KasusEdisi kasus, MasaBaktiService masaBakti,
            JamRukun jam) {
        this.parameter = parameter;
        this.pemakaian = pemakaian;
        this.kasus = kasus;
        this.masaBakti = masaBakti;
        this.jam = jam;
    }

    /** By first day, the oldest first; empty where every parameter has one edition. */
    List<EdisiBaru> semua(Collection<String> tenant) {
        Map<LocalDate, List<Parameter[]>> perHari = berubah();
        return perHari.entrySet().stream().map(e -> edisi(e.getKey(), e.getValue(), tenant)).toList();
    }

    /** Each edition with the one before it, by its first day. */
    private Map<LocalDate, List<Parameter[]>> berubah() {
        Map<LocalDate, List<Parameter[]>> perHari = new TreeMap<>();
        Parameter sebelum = null;
        for (Parameter satu : parameter.semua()) {
            if (sebelum != null && sebelum.id().equals(satu.id())) {
                perHari.computeIfAbsent(satu.masa().mulai(), hari -> new ArrayList<>()).add(new Parameter[] {sebelum, satu});
            }
            sebelum = satu;
        }
        return perHari;
    }

    private EdisiBaru edisi(LocalDate mulai, List<Parameter[]> pasangan, Collection<String> tenant) {
        Map<String, List<Pemakai>> pemakai = pemakaian.pada(pasangan.stream().map(p -> p[1].id()).toList(), mulai,
                tenant);
        List<ParameterBerubah> berubah = pasangan.stream()
                .map(p -> new ParameterBerubah(p[0], p[1], pemakai.get(p[1].id()))).toList();
        return new EdisiBaru(mulai, Kalender.tulis(mulai), Kalender.jarak(jam.hariIni(), mulai), peraturan(berubah), berubah,
                kasus.pada(mulai, tenant), tetap(berubah, tenant));
    }

    private static String peraturan(List<ParameterBerubah> berubah) {
        return berubah.stream().map(ParameterBerubah::baru)
                .map(p -> p.diubahDengan() == null ? p.regulasi() : judul(p.diubahDengan())).distinct()
                .collect(Collectors.joining("; "));
    }

    private static String judul(Pengubah perubahan) {
        return perubahan.regulasi() + ", " + perubahan.judul();
    }

    private List<String> tetap(List<ParameterBerubah> berubah, Collection<String> tenant) {
        Stream<String> umum = Stream.of("Kasus yang dibuka sebelum hari itu: aturan, angka, hari tugas, pewaktu, dan naskahnya tetap "
                + "menurut ketentuan lama sampai selesai, juga sesudah dikoreksi.");
        Stream<String> masa = berubah.stream().map(ParameterBerubah::id).anyMatch(MasaBaktiService.LAMA::equals)
                ? Stream.of(masaBakti(masaBakti.banyaknyaBerjalan(tenant, jam.hariIni()))) : Stream.empty();
        return Stream.concat(umum, masa).toList();
    }

    private static String masaBakti(long banyaknya) {
        return banyaknya == 0 ? "Masa bakti Ketua yang sudah ditetapkan: belum ada yang berjalan dalam register."
                : "Masa bakti Ketua yang sudah ditetapkan: " + banyaknya + " masih berjalan. Hari terakhirnya tertulis dalam Keputusan dan "
                        + "register, dan tidak dihitung lagi.";
    }
}
