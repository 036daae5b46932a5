package id.rukun.prosedur.koordinasi.proses.hubungan;

import static org.assertj.core.api.Assertions.assertThat;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.StatusKoordinasi;
import id.rukun.tenggat.JamRukun;
import id.rukun.uji.KotaUji;
import id.rukun.uji.Panggung;
import id.rukun.uji.UjiPostgres;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** BJR-PR-01 on a real PostgreSQL, in all its forms. */
@UjiPostgres
class KoordinasiBanjarIT {

    @Autowired private Panggung panggung;
    @Autowired private JamRukun jam;
    @Autowired private KoordinasiService koordinasi;

    @Test
    @DisplayName("Banjar: dari permintaan sampai ditutup, dengan pertemuan, data, dan konsultasi")
    void seluruhnya() {
        KasusBanjar kasus = new KasusBanjar(panggung, new KotaUji(panggung, "32.79"), jam.hariIni());
        Map<String, Object> isi = kasus.permintaan("Formasi", "DISKOMINFO");
        isi.put("bentuk", List.of("PERTEMUAN", "PERTUKARAN_DATA", "KONSULTASI"));
        Map<String, Object> hubungan = kasus.hubungan();
        hubungan.put("caraData", "LANGSUNG");
        hubungan.put("caraKonsultasi", "MEDIA_ELEKTRONIK");
        kasus.mulai("kepala.BKPSDM", isi).rinci(hubungan).laksanakan("DISKOMINFO");

        panggung.pastikanSelesai(kasus.nomor(), "SELESAI");
        assertThat(koordinasi.koordinasi(panggung.kasus(kasus.nomor()).id()).status()).isEqualTo(StatusKoordinasi.DITUTUP);
        assertThat(panggung.berkas(kasus.nomor(), JenisEntri.TEMUAN)).isEmpty();
    }
}
