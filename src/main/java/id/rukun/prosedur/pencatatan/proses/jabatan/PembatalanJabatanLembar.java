package id.rukun.prosedur.pencatatan.proses.jabatan;

import id.rukun.berkas.KasusService;
import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.isian.arsip.ArsipIsian;
import id.rukun.prosedur.pencatatan.DampakService;
import id.rukun.prosedur.pencatatan.formulir.jabatan.PembatalanJabatanIsian;
import id.rukun.prosedur.pencatatan.jabatan.PencatatanJabatan;
import id.rukun.prosedur.pencatatan.jabatan.PencatatanJabatanService;
import id.rukun.tenggat.Kalender;
import org.springframework.stereotype.Component;

/** Shows what is to be undone of a post, what stands in the register, and what that touches. */
@Component
class PembatalanJabatanLembar implements LembarProsedur {

    private final PencatatanJabatanService pencatatan;
    private final ArsipIsian arsip;
    private final PembacaJabatan pembaca;
    private final DampakService dampak;
    private final KasusService kasus;

    PembatalanJabatanLembar(PencatatanJabatanService pencatatan, ArsipIsian arsip, PembacaJabatan pembaca, DampakService dampak,
            KasusService kasus) {
        this.pencatatan = pencatatan;
        this.arsip = arsip;
        this.pembaca = pembaca;
        this.dampak = dampak;
        this.kasus = kasus;
    }

    @Override
    public String prosedur() {
        return PembatalanJabatanProcess.KUNCI;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        PencatatanJabatan yang = pencatatan.ambil(pencatatan.pembatalan(konteks.kasusId()).pencatatanId());
        PembatalanJabatanIsian isian = arsip.terbaru(konteks.kasusId(), konteks.prosesId(), konteks.unitId(), konteks.unitId(),
                PembatalanJabatanIsian.class).orElseThrow();
        lembar.fakta("Yang dibatalkan", pembaca.nama(yang) + ": " + yang.jenis().sebutan() + ", sejak " + Kalender.tulis(yang.berlaku())
                + " (kasus " + kasus.kasus(yang.kasusId()).nomor() + ")");
        lembar.fakta("Menurut register sekarang", pembaca.kini(yang));
        lembar.fakta("Alasan", isian.alasan());
        lembar.fakta("Dasar", "Surat nomor " + isian.nomorSurat() + ", " + Kalender.tulis(isian.tanggalSurat()));
        lembar.catatan("Bila ditetapkan, yang tercatat sebelum itu berlaku lagi dengan baris baru; baris yang dibatalkan tetap tersimpan.");
        dampak.kantor(yang.grup(), konteks.kasusId()).tampilkan(lembar);
    }
}
