package id.rukun.prosedur.careteker;

import id.rukun.berkas.rantai.TabelSaksi;
import id.rukun.berkas.saksi.Saksi;
import java.util.List;
import org.springframework.stereotype.Component;

/** The appointment of a Careteker, the chairs that it is about, how his periods are judged, and the boards that he forms. */
@Component
class CaretekerSaksi implements Saksi {

    @Override
    public List<TabelSaksi> tabel() {
        return List.of(
                new TabelSaksi(PenunjukanCareteker.class, "careteker_penunjukan", "Penunjukan Careteker").berkunci("kasus_id"),
                new TabelSaksi(KursiCareteker.class, "careteker_kursi", "Kursi Careteker", "unit_id"),
                new TabelSaksi(EvaluasiCareteker.class, "careteker_evaluasi", "Evaluasi Careteker", "unit_id", "pemegang_id")
                        .berkunci("kasus_id"),
                new TabelSaksi(KepengurusanCareteker.class, "careteker_kepengurusan", "Kepengurusan sementara Careteker")
                        .berkunci("kasus_id"),
                new TabelSaksi(AnggotaCareteker.class, "careteker_anggota", "Anggota kepengurusan sementara")
                        .menyebut("penduduk_id"));
    }
}
