package id.rukun.prosedur.koordinasi.proses.tindaklanjut;

import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.formulir.tindaklanjut.PutusanPenetapan;
import id.rukun.prosedur.koordinasi.proses.tindaklanjut.PenanggungJawabLangkah.PenerimaanTindakLanjut;
import id.rukun.prosedur.koordinasi.tindaklanjut.ButirTindakLanjut;
import id.rukun.prosedur.koordinasi.tindaklanjut.PembukaTindakLanjut;
import id.rukun.prosedur.koordinasi.tindaklanjut.TindakLanjutService;
import id.rukun.tenggat.Kalender;
import org.springframework.stereotype.Component;

/** Shows what is to be done, from which result, by which unit, and why it was given back. */
@Component
class TindakLanjutLembar implements LembarProsedur {

    private final TindakLanjutService tindakLanjut;
    private final DirektoriUnit direktori;
    private final KasusService kasus;

    TindakLanjutLembar(TindakLanjutService tindakLanjut, DirektoriUnit direktori, KasusService kasus) {
        this.tindakLanjut = tindakLanjut;
        this.direktori = direktori;
        this.kasus = kasus;
    }

    @Override
    public String prosedur() {
        return TindakLanjutProcess.KUNCI;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        ButirTindakLanjut yang = tindakLanjut.ambil((String) konteks.variabel().get(PembukaTindakLanjut.TINDAK_LANJUT));
        Kasus asal = kasus.kasus(yang.asalKasusId());
        lembar.fakta("Butir", yang.butir());
        lembar.fakta("Yang harus dikerjakan", yang.uraian());
        lembar.fakta("Hasil dari", asal.judul() + ", kasus " + asal.nomor());
        lembar.fakta("Penanggung jawab", direktori.nama(yang.unitId()) + (yang.wajib() ? "" : " (sukarela)"));
        lembar.fakta("Asisten", yang.asistenId() == null ? "tidak ada; dipantau Sekretaris Daerah" : direktori.nama(yang.asistenId()));
        lembar.fakta("Paling lambat", yang.target() == null ? null : Kalender.tulis(yang.target()));
        lembar.fakta("Dikembalikan", yang.dikembalikan() == 0 ? null : yang.dikembalikan() + " kali; terakhir: " + yang.alasanKembali());
        lembar.fakta("Diingatkan", yang.diingatkan() == 0 ? null : yang.diingatkan() + " kali");
        if (!PenerimaanTindakLanjut.KEMBALI_KE_SEKDA.name().equals(konteks.variabel().get(TindakLanjutProcess.PENERIMAAN))) {
            lembar.tanpaPilihan("putusan", PutusanPenetapan.TETAP);
        }
    }
}
