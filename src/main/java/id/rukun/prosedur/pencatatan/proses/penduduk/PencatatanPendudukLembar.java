package id.rukun.prosedur.pencatatan.proses.penduduk;

import id.rukun.berkas.KasusService;
import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.isian.arsip.ArsipIsian;
import id.rukun.penduduk.catat.KeadaanPenduduk;
import id.rukun.penduduk.catat.PembacaPenduduk;
import id.rukun.prosedur.pencatatan.Dampak;
import id.rukun.prosedur.pencatatan.DampakService;
import id.rukun.prosedur.pencatatan.SuratDasar;
import id.rukun.prosedur.pencatatan.formulir.penduduk.PencatatanPendudukIsian;
import id.rukun.prosedur.pencatatan.penduduk.PerubahanDirencanakan;
import id.rukun.prosedur.pencatatan.penduduk.RencanaPenduduk;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says before it is decided what stands now, what will stand, and what it touches. */
@Component
class PencatatanPendudukLembar implements LembarProsedur {

    private final RencanaPenduduk rencana;
    private final PembacaPenduduk pembaca;
    private final DampakService dampak;
    private final ArsipIsian arsip;
    private final KasusService kasusService;

    PencatatanPendudukLembar(RencanaPenduduk rencana, PembacaPenduduk pembaca, DampakService dampak, ArsipIsian arsip,
            KasusService kasusService) {
        this.rencana = rencana;
        this.pembaca = pembaca;
        this.dampak = dampak;
        this.arsip = arsip;
        this.kasusService = kasusService;
    }

    @Override
    public String prosedur() {
        return PencatatanPendudukProcess.KUNCI;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        isian(konteks).ifPresent(isian -> {
            Optional<KeadaanPenduduk> siapa = rencana.sasaran(isian).flatMap(pembaca::keadaan);
            PerubahanDirencanakan perubahan = rencana.rencana(isian, siapa);
            lembar.fakta("Perubahan", isian.jenis().sebutan());
            lembar.fakta("Tentang", perubahan.siapa());
            lembar.fakta("Sekarang", String.join("\n", perubahan.sekarang()));
            lembar.fakta("Sesudahnya", String.join("\n", perubahan.sesudahnya()));
            lembar.fakta("Jumlah Kartu Keluarga", String.join("\n", perubahan.jumlahKk()));
            lembar.fakta("Dasar", SuratDasar.sebut(isian.surat(), isian.nomorSurat(), isian.tanggalSurat()));
            lembar.fakta("Alasan", isian.alasan());
            siapa.map(k -> dampak.penduduk(k.orang().id(), konteks.unitId(), konteks.kasusId())).orElse(Dampak.KOSONG).tampilkan(lembar);
            perubahan.catatan().forEach(lembar::catatan);
        });
    }

    private Optional<PencatatanPendudukIsian> isian(KonteksTugas konteks) {
        String unitKasus = kasusService.kasus(konteks.kasusId()).unitId();
        return arsip.terbaru(konteks.kasusId(), konteks.prosesId(), konteks.unitId(), unitKasus, PencatatanPendudukIsian.class);
    }
}
