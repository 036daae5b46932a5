package id.rukun.prosedur.penggabungan.proses.musyawarahkelurahan;

import id.rukun.engine.Penolakan;
import id.rukun.engine.step.Langkah;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.OrangSesuaiRegister;
import id.rukun.hukum.pergub171.penataan.KehadiranTokohFakta;
import id.rukun.hukum.pergub171.penataan.TokohHadir;
import id.rukun.hukum.pergub171.penataan.TokohTiapRtHadir;
import id.rukun.hukum.pergub171.penataan.TokohTiapRwHadir;
import id.rukun.hukum.pergub171.umum.KursiTokohBukanPengurus;
import id.rukun.hukum.pergub171.umum.Orang;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.penduduk.Penduduk;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.musyawarah.CalonPeserta;
import id.rukun.prosedur.musyawarah.KualitasPeserta;
import id.rukun.prosedur.musyawarah.PesertaMusyawarah;
import id.rukun.prosedur.penggabungan.KehadiranKelurahanIsian;
import id.rukun.prosedur.penggabungan.KehadiranKelurahanIsian.Tokoh;
import id.rukun.wilayah.Tingkat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the attendance list at Kelurahan level out of what was ticked; refuses who cannot sit there. */
@Component
class DaftarHadirKelurahan {

    private static final Set<String> TOKOH_GANDA = Set.of("TOKOH_GANDA", "TOKOH_RW_GANDA");

    private final UnitTerkait unitTerkait;
    private final PendudukService penduduk;

    DaftarHadirKelurahan(UnitTerkait unitTerkait, PendudukService penduduk) {
        this.unitTerkait = unitTerkait;
        this.penduduk = penduduk;
    }

    static boolean pengurus(PesertaMusyawarah peserta) {
        return peserta.kualitas() == KualitasPeserta.PENGURUS;
    }

    static Class<? extends Aturan<KehadiranTokohFakta>> aturanTokoh(Langkah langkah) {
        return UnitTerkait.tingkat(langkah) == Tingkat.RT ? TokohTiapRtHadir.class : TokohTiapRwHadir.class;
    }

    List<CalonPeserta> susun(Langkah langkah, KehadiranKelurahanIsian isian) {
        List<String> digabung = UnitTerkait.digabung(langkah);
        Map<String, PemegangJabatan> pengurus = unitTerkait.pengurus(digabung, isian.tanggalPelaksanaan()).stream()
                .collect(Collectors.toMap(PemegangJabatan::id, Function.identity()));
        List<CalonPeserta> daftar = new ArrayList<>();
        new HashSet<>(isian.pengurus()).forEach(id -> daftar.add(calonPengurus(langkah, pengurus.get(id))));
        isian.tokoh().stream().distinct().forEach(tokoh -> daftar.add(calonTokoh(langkah, tokoh, digabung, isian)));
        periksaTokoh(langkah, digabung, pengurus.values().stream().map(PemegangJabatan::pendudukId)
                .collect(Collectors.toSet()), daftar);
        return daftar;
    }

    private CalonPeserta calonPengurus(Langkah langkah, PemegangJabatan siapa) {
        sesuaiRegister(langkah, siapa == null ? "" : siapa.nama(), KualitasPeserta.PENGURUS, siapa != null);
        return new CalonPeserta(siapa.id(), unitTerkait.sebutan(siapa), KualitasPeserta.PENGURUS, siapa.unitId(), true,
                siapa.orang());
    }

    private CalonPeserta calonTokoh(Langkah langkah, Tokoh tokoh, List<String> digabung,
            KehadiranKelurahanIsian isian) {
        String nama = penduduk.cari(tokoh.orang()).map(Penduduk::nama).orElse("Orang yang ditandai");
        sesuaiRegister(langkah, nama, KualitasPeserta.TOKOH, digabung.contains(tokoh.unit())
                && unitTerkait.wargaDewasa(tokoh.orang(), tokoh.unit(), isian.tanggalPelaksanaan()));
        return new CalonPeserta(tokoh.orang(), nama, KualitasPeserta.TOKOH, tokoh.unit(), true);
    }

    private static void sesuaiRegister(Langkah langkah, String nama, KualitasPeserta kualitas, boolean sesuai) {
        langkah.pastikan(OrangSesuaiRegister.class,
                new OrangSesuaiRegister.Fakta(nama, kualitas.name(), sesuai));
    }

    private void periksaTokoh(Langkah langkah, List<String> digabung, Set<String> pengurus, List<CalonPeserta> daftar) {
        List<CalonPeserta> tokoh = daftar.stream().filter(c -> c.kualitas() == KualitasPeserta.TOKOH).toList();
        langkah.wajib(KursiTokohBukanPengurus.class, new KursiTokohBukanPengurus.Fakta(
                tokoh.stream().map(c -> new Orang(c.orangId(), c.nama())).toList(),
                pengurus.stream().filter(id -> id != null).toList()));
        Putusan putusan = langkah.nilai(aturanTokoh(langkah), new KehadiranTokohFakta(
                digabung.stream().map(unitTerkait::nama).toList(),
                tokoh.stream().map(c -> new TokohHadir(c.orangId(), c.nama(), unitTerkait.nama(c.unitId()))).toList()));
        if (putusan.kode() != null && TOKOH_GANDA.contains(putusan.kode())) {
            throw Penolakan.karena(putusan);
        }
    }
}
