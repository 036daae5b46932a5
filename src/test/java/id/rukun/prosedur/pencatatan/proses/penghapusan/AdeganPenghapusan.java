package id.rukun.prosedur.pencatatan.proses.penghapusan;

import id.rukun.berkas.BerkasService;
import id.rukun.penduduk.PendudukService;
import id.rukun.penduduk.catat.PembacaPenduduk;
import id.rukun.prosedur.pencatatan.proses.KasusPencatatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.KelurahanUji;
import id.rukun.uji.Panggung;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A Kelurahan of its own for each test, and how requests for the data of its residents are put forward. */
abstract class AdeganPenghapusan {

    static final AtomicInteger NOMOR = new AtomicInteger();

    @Autowired Panggung panggung;
    @Autowired PembacaPenduduk pembaca;
    @Autowired PendudukService penduduk;
    @Autowired BerkasService berkas;
    @Autowired JdbcTemplate sql;
    @Autowired private JamRukun jam;

    KelurahanUji kelurahan;
    LocalDate hari;
    String warga;

    @BeforeEach
    void siapkan() {
        kelurahan = panggung.kelurahan();
        hari = jam.hariIni();
        warga = kelurahan.kepalaA.get(0);
    }

    KasusPencatatan kasus() {
        return new KasusPencatatan(panggung, kelurahan, hari);
    }

    KasusPencatatan diminta(String orang) {
        return kasus().mintaPenghapusan("petugas", KasusPencatatan.hapus(hari, orang));
    }

    KasusPencatatan salinan(String orang) {
        return kasus().mintaSalinan("petugas", KasusPencatatan.salinan(hari, orang));
    }

    static String lembar(KasusPencatatan kasus, String siapa) {
        return kasus.pejabat(siapa).lembar(kasus.pejabat(siapa).tugas(kasus.nomor(), "PutuskanPenghapusan"));
    }

    static Map<String, Object> dengan(Map<String, Object> isian, Map<String, ?> lain) {
        Map<String, Object> hasil = new HashMap<>(isian);
        hasil.putAll(lain);
        return hasil;
    }

    static String nomorBaru() {
        return String.format("31710109%08d", NOMOR.incrementAndGet());
    }
}
