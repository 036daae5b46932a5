package id.rukun.prosedur.penggabungan;

import id.rukun.hukum.pergub171.penataan.KonsultasiKepadaLurah;
import id.rukun.jabatan.JabatanService;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.musyawarah.HasilRangkaian;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.mode.KursiPimpinan;
import id.rukun.prosedur.musyawarah.mode.ModeRw;
import id.rukun.prosedur.musyawarah.mode.PertanyaanAturan;
import id.rukun.prosedur.musyawarah.mode.RegisterTokoh;
import id.rukun.prosedur.musyawarah.register.JenisMusyawarah;
import id.rukun.prosedur.musyawarah.register.RangkaianMusyawarah;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Pasal 10 ayat (2), the Musyawarah RW about a merger within the RW: held only after the Lurah was consulted. */
@Component
class ModeSatuRw extends ModeRw {

    private final MusyawarahService musyawarah;
    private final PenggabunganService penggabungan;
    private final KonsultasiService konsultasi;

    ModeSatuRw(JabatanService jabatan, WilayahService wilayah, PendudukService penduduk,
            RegisterTokoh registerTokoh, KursiPimpinan kursi, MusyawarahService musyawarah,
            PenggabunganService penggabungan, KonsultasiService konsultasi) {
        super(jabatan, wilayah, penduduk, registerTokoh, kursi);
        this.musyawarah = musyawarah;
        this.penggabungan = penggabungan;
        this.konsultasi = konsultasi;
    }

    @Override
    public String nama() {
        return "SATU_RW";
    }

    @Override
    public String keterangan() {
        return "sesudah konsultasi kepada Lurah, Pasal 10 ayat (2)";
    }

    @Override
    public List<PertanyaanAturan<?>> hariRapat(RangkaianMusyawarah rangkaian, LocalDate hari) {
        return List.of(new PertanyaanAturan<>(KonsultasiKepadaLurah.class, new KonsultasiKepadaLurah.Fakta(
                musyawarahRtTerakhir(rangkaian.kasusId()),
                konsultasi.konsultasi(rangkaian.kasusId()).map(Konsultasi::tanggal).orElse(null), hari)));
    }

    private LocalDate musyawarahRtTerakhir(String kasusId) {
        return musyawarah.hasil(kasusId, JenisMusyawarah.RT, penggabungan.usulan(kasusId).idUnit()).stream()
                .map(HasilRangkaian::tanggal).filter(Objects::nonNull).max(LocalDate::compareTo).orElseThrow();
    }
}
