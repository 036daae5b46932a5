package id.rukun.prosedur.pencatatan.proses.penduduk;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.jabatan.DataJabatan;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.Orang;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.penduduk.Penduduk;
import id.rukun.penduduk.PendudukService;
import id.rukun.penduduk.catat.PembacaPenduduk;
import id.rukun.prosedur.pencatatan.proses.KasusPencatatan;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiAplikasi;
import id.rukun.wilayah.DataUnit;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A city's Kelurahan keeps its register in the same way, by no law of Jakarta. */
@UjiAplikasi
class PencatatanKotaTest {

    private static final String KELURAHAN = "03.1002";

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private PendudukService penduduk;
    @Autowired private PembacaPenduduk pembaca;
    @Autowired private PemberitahuanService pemberitahuan;

    @Test
    @DisplayName("Lurah di Bukittinggi meminta, Camat memutus, Sekda diberi tahu; tidak ada pasal Pergub DKI yang disebut")
    void bukittinggi() {
        KotaUji kota = new KotaUji(panggung, "13.75");
        AtomicReference<String> rt = new AtomicReference<>();
        panggung.ubah(e -> {
            DataUnit unit = new DataUnit(e);
            String rw = unit.rw(kota.unit(KELURAHAN), "91");
            rt.set(unit.rt(rw, "001"));
            e.flush();
            e.createNativeQuery("update unit set tenant = 'bukittinggi' where id in (:rw, :rt)").setParameter("rw", rw)
                    .setParameter("rt", rt.get()).executeUpdate();
        });
        LocalDate hari = jam.hariIni();
        String nik = "1375030101990091";
        kota.akun("sekda");
        String nomor = kota.pejabat("lurah." + KELURAHAN).mulai("pencatatan-penduduk", KasusPencatatan.dengan(hari, Map.of("jenis",
                "PENDUDUK_BARU", "nama", "Rina Marlina", "nik", nik, "tanggalLahir", LocalDate.of(1999, 1, 1), "jenisKelamin", "PEREMPUAN",
                "rt", rt.get(), "kartu", "KARTU_BARU", "nomorKk", "1375030101990092", "berlaku", hari)));
        kota.pejabat("camat.03").kirim(nomor, "PutuskanPerubahan", Map.of("putusan", "SETUJUI"));
        panggung.pastikanSelesai(nomor, "DICATAT");
        String orang = penduduk.denganNik(nik).map(Penduduk::id).orElseThrow();
        assertThat(pembaca.keadaan(orang).orElseThrow().rtId()).isEqualTo(rt.get());
        assertThat(pemberitahuan.kasus(panggung.kasus(nomor).id())).anyMatch(p -> p.penerima().startsWith("sekda-"));

        panggung.ubah(e -> DataJabatan.simpan(e, new PemegangJabatan(rt.get(), Jabatan.KETUA_RT, SifatJabatan.DEFINITIF,
                Orang.warga(orang, "Rina Marlina", null), hari.minusDays(1), null, null, jam.instant())));
        String kedua = kota.pejabat("lurah." + KELURAHAN).mulai("pencatatan-penduduk", KasusPencatatan.dengan(hari, Map.of("jenis",
                "MENINGGAL", "penduduk", orang, "berlaku", hari)));
        kota.pejabat("camat.03").kirim(kedua, "PutuskanPerubahan", Map.of("putusan", "SETUJUI"));
        panggung.pastikanSelesai(kedua, "DICATAT");
        assertThat(panggung.berkas(kedua, JenisEntri.TEMUAN).toString()).contains("PEMEGANG_JABATAN_MENINGGAL", "belum berakhir dalam register", "belum dapat dicatat dalam Rukun")
                .doesNotContain("Pergub");
        assertThat(panggung.berkas(kedua, JenisEntri.TINDAKAN).toString()).doesNotContain("Pergub");
        assertThat(pembaca.keadaan(orang).orElseThrow().kartu()).as("yang terakhir pada kartunya: kartunya ditutup").satisfies(
                kartu -> assertThat(pembaca.kartu("1375030101990092").orElseThrow().rtId()).isNull());
    }
}
