package id.rukun.prosedur.careteker.proses;

import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.SebelumDikirim;
import id.rukun.engine.step.TanyaBalik;
import id.rukun.prosedur.careteker.formulir.EvaluasiCaretekerIsian;
import id.rukun.prosedur.careteker.formulir.KelanjutanCareteker;
import id.rukun.prosedur.careteker.formulir.PutusanCaretekerIsian;
import id.rukun.prosedur.careteker.formulir.PutusanPenunjukan;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is asked back about a Careteker before a chair is left without one. */
@Component
class CaretekerTanyaBalik {

    /** The case ends, and the chair stays as it is. */
    @SebelumDikirim(PutusanCaretekerIsian.class)
    List<TanyaBalik> tidakDitunjuk(Pertanyaan pertanyaan) {
        PutusanCaretekerIsian isian = pertanyaan.isian(PutusanCaretekerIsian.class);
        if (isian.putusan() != PutusanPenunjukan.TIDAK_DITUNJUK) {
            return List.of();
        }
        pertanyaan.wajibBeralasan(isian.alasan());
        return List.of(new TanyaBalik("Anda tidak menunjuk Careteker.", "Kasus " + pertanyaan.kasus().nomor()
                + " berakhir dan tidak dapat dibuka lagi; kursi Ketua tetap seperti sekarang sampai ada pemilihan atau penunjukan lain."));
    }

    /** After his last day nobody exercises the chair. */
    @SebelumDikirim(EvaluasiCaretekerIsian.class)
    List<TanyaBalik> tidakLagi(Pertanyaan pertanyaan) {
        return pertanyaan.isian(EvaluasiCaretekerIsian.class).kelanjutan() != KelanjutanCareteker.TIDAK ? List.of()
                : List.of(new TanyaBalik("Careteker tidak ditunjuk lagi.", "Sesudah hari terakhirnya tidak ada yang menjalankan kursi "
                        + "Ketua; Anda ditanya lagi sampai kursi itu terisi."));
    }
}
