package id.rukun.prosedur.penggabungan.proses.musyawarahkelurahan;

import id.rukun.engine.step.Pertanyaan;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.kebijakan.OrangSesuaiRegister;
import id.rukun.hukum.kebijakan.musyawarah.SemuaPengurusDiundang;
import id.rukun.hukum.kebijakan.musyawarah.TokohSatuUnit;
import id.rukun.hukum.pergub171.penataan.kelurahan.KehadiranPengurusFakta;
import id.rukun.hukum.pergub171.penataan.kelurahan.KehadiranTokohFakta;
import id.rukun.hukum.pergub171.penataan.kelurahan.PengurusHadir;
import id.rukun.hukum.pergub171.penataan.kelurahan.PengurusTiapRwHadir;
import id.rukun.hukum.pergub171.penataan.kelurahan.PengurusTiapUnitHadir;
import id.rukun.hukum.pergub171.penataan.kelurahan.TokohHadir;
import id.rukun.hukum.pergub171.penataan.kelurahan.TokohTiapRtHadir;
import id.rukun.hukum.pergub171.penataan.kelurahan.TokohTiapRwHadir;
import id.rukun.hukum.pergub171.umum.KursiTokohBukanPengurus;
import id.rukun.hukum.pergub171.umum.OrangTerdaftar;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.musyawarah.KelompokPeserta;
import id.rukun.prosedur.musyawarah.register.CalonPeserta;
import id.rukun.prosedur.musyawarah.register.KualitasPeserta;
import id.rukun.prosedur.musyawarah.register.Musyawarah;
import id.rukun.prosedur.musyawarah.register.PesertaMusyawarah;
import id.rukun.prosedur.penggabungan.formulir.KehadiranKelurahanIsian;
import id.rukun.prosedur.penggabungan.formulir.KehadiranKelurahanIsian.TokohDicentang;
import id.rukun.wilayah.Tingkat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the attendance list at Kelurahan level out of what was ticked; refuses who cannot sit there. */
@Component
class DaftarHadirKelurahan {

    /** Were asked when the attendance was judged; minutes say what they answered. */
    private static final Map<Tingkat, Class<? extends Aturan<KehadiranPengurusFakta>>> PENGURUS =
            Map.of(Tingkat.RT, aturanPengurus(Tingkat.RT), Tingkat.RW, aturanPengurus(Tingkat.RW));
    private static final Map<Tingkat, Class<? extends Aturan<KehadiranTokohFakta>>> TOKOH =
            Map.of(Tingkat.RT, aturanTokoh(Tingkat.RT), Tingkat.RW, aturanTokoh(Tingkat.RW));
    private static final Class<SemuaPengurusDiundang> UNDANGAN = SemuaPengurusDiundang.class;

    private final UnitTerkait unitTerkait;
    private final PendudukService penduduk;

    DaftarHadirKelurahan(UnitTerkait unitTerkait, PendudukService penduduk) {
        this.unitTerkait = unitTerkait;
        this.penduduk = penduduk;
    }

    /** Somebody who came, as ticked or as recorded. */
    record YangHadir(String orangId, String nama, KualitasPeserta kualitas, String unitId) {

        static List<YangHadir> tercatat(List<PesertaMusyawarah> peserta) {
            return peserta.stream().map(p -> new YangHadir(p.orangId(), p.nama(), p.kualitas(), p.unitId())).toList();
        }

        static List<YangHadir> dicentang(List<CalonPeserta> calon) {
            return calon.stream().map(c -> new YangHadir(c.orangId(), c.nama(), c.kualitas(), c.unitId())).toList();
        }
    }

    /** How many tokoh of each unit have to come. */
    static Class<? extends Aturan<KehadiranTokohFakta>> aturanTokoh(Tingkat tingkat) {
        return tingkat == Tingkat.RT ? TokohTiapRtHadir.class : TokohTiapRwHadir.class;
    }

    List<CalonPeserta> susun(Pertanyaan pertanyaan, KehadiranKelurahanIsian isian) {
        List<String> digabung = UnitTerkait.digabung(pertanyaan);
        Map<String, PemegangJabatan> pengurus = unitTerkait.pengurus(digabung, isian.tanggalPelaksanaan()).stream()
                .collect(Collectors.toMap(PemegangJabatan::id, Function.identity()));
        List<CalonPeserta> daftar = new ArrayList<>();
        new HashSet<>(isian.pengurus()).forEach(id -> daftar.add(calonPengurus(pertanyaan, pengurus.get(id))));
        Map<String, String> nama = penduduk.nama(isian.tokoh().stream().map(TokohDicentang::orang).distinct().toList());
        isian.tokoh().stream().distinct().forEach(tokoh -> daftar.add(calonTokoh(pertanyaan, tokoh,
                nama.getOrDefault(tokoh.orang(), "Orang yang ditandai"), digabung, isian)));
        periksaTokoh(pertanyaan, pengurus.values().stream().map(PemegangJabatan::pendudukId)
                .collect(Collectors.toSet()), daftar);
        return daftar;
    }

    /** Whose boards have to come. */
    static Class<? extends Aturan<KehadiranPengurusFakta>> aturanPengurus(Tingkat tingkat) {
        return tingkat == Tingkat.RT ? PengurusTiapUnitHadir.class : PengurusTiapRwHadir.class;
    }

    /** How many of the board of each unit concerned came. */
    KehadiranPengurusFakta pengurus(List<YangHadir> hadir, List<String> digabung) {
        return new KehadiranPengurusFakta(unitTerkait.semua(digabung).stream()
                .map(unit -> new PengurusHadir(unitTerkait.nama(unit), (int) hadir.stream()
                        .filter(p -> p.kualitas() == KualitasPeserta.PENGURUS && p.unitId().equals(unit)).count()))
                .toList());
    }

    /** Whether the whole board was invited, of how many persons it was that day, and how many of them came. */
    SemuaPengurusDiundang.Fakta undangan(Musyawarah rapat, List<String> digabung, KehadiranKelurahanIsian isian) {
        List<PemegangJabatan> pengurus = unitTerkait.pengurus(digabung, isian.tanggalPelaksanaan());
        return new SemuaPengurusDiundang.Fakta(rapat.semuaDiundang(), orang(pengurus.stream()),
                orang(pengurus.stream().filter(p -> isian.pengurus().contains(p.id()))));
    }

    /** The tokoh who came, and the units that they may stand for. */
    KehadiranTokohFakta tokoh(List<YangHadir> hadir, List<String> digabung) {
        return new KehadiranTokohFakta(digabung.stream().map(unitTerkait::nama).toList(), hadir.stream()
                .filter(p -> p.kualitas() == KualitasPeserta.TOKOH)
                .map(p -> new TokohHadir(p.orangId(), p.nama(), unitTerkait.nama(p.unitId()))).toList());
    }

    /** Of whom the law wants somebody there: the boards of all units concerned, and the tokoh of those that merge. */
    List<KelompokPeserta> wajibHadir(List<String> digabung) {
        return Stream.concat(unitTerkait.semua(digabung).stream().map(unit -> new KelompokPeserta(KualitasPeserta.PENGURUS, unit)),
                digabung.stream().map(unit -> new KelompokPeserta(KualitasPeserta.TOKOH, unit))).toList();
    }

    /** What minutes say of a meeting without those whom the law wants there, each reason by its own rule. */
    List<String> kekurangan(Pertanyaan pertanyaan, Musyawarah rapat, List<YangHadir> hadir) {
        Tingkat tingkat = UnitTerkait.tingkat(pertanyaan);
        List<String> digabung = UnitTerkait.digabung(pertanyaan);
        Stream<String> sebab = Stream.of(pertanyaan.nilai(PENGURUS.get(tingkat), pengurus(hadir, digabung)),
                        pertanyaan.nilai(TOKOH.get(tingkat), tokoh(hadir, digabung)),
                        pertanyaan.nilai(UNDANGAN,
                                undangan(rapat, digabung, pertanyaan.isian(KehadiranKelurahanIsian.class))))
                .filter(putusan -> !putusan.terpenuhi()).map(putusan -> putusan.ucapan().naskah());
        return Stream.concat(sebab, Stream.of("Musyawarah tidak mengambil keputusan.")).toList();
    }

    static int orang(Stream<PemegangJabatan> posisi) {
        return (int) posisi.map(PemegangJabatan::orang).distinct().count();
    }

    private CalonPeserta calonPengurus(Pertanyaan pertanyaan, PemegangJabatan siapa) {
        sesuaiRegister(pertanyaan, siapa == null ? "" : siapa.nama(), KualitasPeserta.PENGURUS, siapa != null);
        return new CalonPeserta(siapa.id(), unitTerkait.sebutan(siapa), KualitasPeserta.PENGURUS, siapa.unitId(), true,
                siapa.orang());
    }

    private CalonPeserta calonTokoh(Pertanyaan pertanyaan, TokohDicentang tokoh, String nama, List<String> digabung,
            KehadiranKelurahanIsian isian) {
        sesuaiRegister(pertanyaan, nama, KualitasPeserta.TOKOH, digabung.contains(tokoh.unit())
                && unitTerkait.wargaDewasa(tokoh.orang(), tokoh.unit(), isian.tanggalPelaksanaan(),
                        pertanyaan.kasus().edisi()));
        return new CalonPeserta(tokoh.orang(), nama, KualitasPeserta.TOKOH, tokoh.unit(), true);
    }

    private static void sesuaiRegister(Pertanyaan pertanyaan, String nama, KualitasPeserta kualitas, boolean sesuai) {
        pertanyaan.pastikan(OrangSesuaiRegister.class,
                new OrangSesuaiRegister.Fakta(nama, kualitas.name(), sesuai));
    }

    private void periksaTokoh(Pertanyaan pertanyaan, Set<String> pengurus, List<CalonPeserta> daftar) {
        List<CalonPeserta> tokoh = daftar.stream().filter(c -> c.kualitas() == KualitasPeserta.TOKOH).toList();
        pertanyaan.wajib(KursiTokohBukanPengurus.class, new KursiTokohBukanPengurus.Fakta(
                tokoh.stream().map(c -> new OrangTerdaftar(c.orangId(), c.nama())).toList(),
                pengurus.stream().filter(id -> id != null).toList()));
        pertanyaan.wajib(TokohSatuUnit.class, new TokohSatuUnit.Fakta(tokoh.stream()
                .map(c -> new TokohSatuUnit.Wakil(c.orangId(), c.nama(), unitTerkait.nama(c.unitId()))).toList()));
    }
}
