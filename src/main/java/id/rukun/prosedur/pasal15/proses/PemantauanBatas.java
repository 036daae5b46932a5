package id.rukun.prosedur.pasal15.proses;

import id.rukun.berkas.HubunganKasusService;
import id.rukun.berkas.KasusService;
import id.rukun.engine.link.KasusJatuhTempo;
import id.rukun.engine.link.KasusLain;
import id.rukun.engine.link.PembukaanKasus;
import id.rukun.prosedur.pasal15.TemuanBatasService;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * TM-15 and TM-17, with the daily process: finds the RT and RW out of their range, and opens one list for each Kelurahan in which
 * something waits for the Lurah. Who is back in range is told so.
 */
@Component
class PemantauanBatas implements KasusJatuhTempo {

    private static final String SEBAB = "Ada RT atau RW dengan jumlah Kepala Keluarga atau jumlah RT di luar batas Pasal 5 yang belum "
            + "ditinjau (Pasal 15 Pergub DKI 171/2016).";
    private static final String KEMBALI = "Jumlahnya kembali dalam batas Pasal 5; Pasal 15 tidak berlaku lagi.";
    private static final String KOSONG = "Tidak ada lagi RT atau RW di luar batas Pasal 5 yang menunggu tinjauan.";

    private final TemuanBatasService temuan;
    private final KasusLain kasusLain;
    private final KasusService kasusService;
    private final HubunganKasusService hubungan;

    PemantauanBatas(TemuanBatasService temuan, KasusLain kasusLain, KasusService kasusService, HubunganKasusService hubungan) {
        this.temuan = temuan;
        this.kasusLain = kasusLain;
        this.kasusService = kasusService;
        this.hubungan = hubungan;
    }

    @Override
    public List<Runnable> segarkan(LocalDate hari) {
        Stream<Runnable> kembali = temuan.selaraskan(hari).stream().map(kasusId -> () -> kasusLain.beritahu(
                kasusService.kasus(kasusId), PertimbanganPasal15Process.KEMBALI_DALAM_BATAS, KEMBALI));
        Stream<Runnable> kosong = temuan.tanpaYangMenunggu(PeninjauanBatasProcess.KUNCI).stream().map(kelurahan -> () ->
                hubungan.terbuka(daftar(kelurahan).sekali())
                        .ifPresent(kasus -> kasusLain.beritahu(kasus, PeninjauanBatasProcess.DAFTAR_KOSONG, KOSONG)));
        return Stream.concat(kembali, kosong).toList();
    }

    @Override
    public List<PembukaanKasus> pada(LocalDate hari) {
        return temuan.kelurahanTerbuka().stream().map(PemantauanBatas::daftar).toList();
    }

    private static PembukaanKasus daftar(String kelurahan) {
        return PembukaanKasus.selamaBelumAda(PeninjauanBatasProcess.KUNCI, kelurahan, SEBAB);
    }
}
