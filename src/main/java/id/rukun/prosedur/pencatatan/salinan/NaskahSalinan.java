package id.rukun.prosedur.pencatatan.salinan;

import static id.rukun.dokumen.Naskah.Bagian.baris;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.dokumen.KepalaNaskah;
import id.rukun.dokumen.Naskah;
import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.dokumen.arsip.ArsipNaskah;
import id.rukun.prosedur.pencatatan.PenandatanganPutusan;
import id.rukun.prosedur.pencatatan.PenandatanganPutusan.Tertanda;
import id.rukun.prosedur.pencatatan.formulir.salinan.SalinanDataIsian;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The copy as a document of its case, signed by the Lurah or whoever has decided for him. */
@Component
public class NaskahSalinan {

    private static final String NAMA = "Salinan data pribadi";

    private final SalinanDataService salinan;
    private final PenandatanganPutusan penandatangan;
    private final KepalaNaskah kepala;
    private final ArsipNaskah arsip;

    NaskahSalinan(SalinanDataService salinan, PenandatanganPutusan penandatangan, KepalaNaskah kepala, ArsipNaskah arsip) {
        this.salinan = salinan;
        this.penandatangan = penandatangan;
        this.kepala = kepala;
        this.arsip = arsip;
    }

    /** Writes it down as the register is now. */
    public void simpan(Kasus kasus, SalinanDataIsian isian, String akunPemutus, LocalDate hari) {
        Tertanda oleh = penandatangan.untuk(kasus, akunPemutus, hari);
        List<Bagian> isi = new ArrayList<>(List.of(baris(null, "Inilah yang disimpan Rukun tentang pemohon pada " + Kalender.tulis(hari)
                + ", atas permohonannya: " + isian.surat() + " nomor " + isian.nomorSurat() + " tanggal "
                + Kalender.tulis(isian.tanggalSurat()) + " (UU Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi). Data orang lain "
                + "tidak dimuat.")));
        isi.addAll(salinan.bagian(isian.penduduk()));
        arsip.simpan(kasus.id(), NAMA, NAMA, oleh.kantor(), new Naskah(kepala.kop(oleh.kantor().unitId()), List.of(KepalaNaskah.besar(NAMA)),
                null, isi, oleh.penutup(), null, List.of("Kasus " + kasus.nomor())));
    }
}
