package id.rukun.prosedur.pencatatan.proses.jabatan;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.office.JenjangKantor;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.pencatatan.Dampak;
import id.rukun.prosedur.pencatatan.KabarPencatatan;
import id.rukun.prosedur.pencatatan.jabatan.PencatatanJabatan;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells of a change of who holds a post: those who have the cases that it touches, the office of the post, and who put it forward. */
@Component
class KabarJabatan {

    private final KabarPencatatan kabar;
    private final JenjangKantor jenjang;

    KabarJabatan(KabarPencatatan kabar, JenjangKantor jenjang) {
        this.kabar = kabar;
        this.jenjang = jenjang;
    }

    /** It stands in the register, or what stood before stands again. */
    void diubah(Kasus kasus, PencatatanJabatan yang, Dampak tersentuh, String penetap, String kantorPengaju, String kalimat) {
        kabar.diubah(kasus, yang.unitId(), "diubah", tersentuh, penetap, kalimat);
        kabar.beri(kasus, yang.unitId(), "kantor", Stream.of(yang.grup(), kantorPengaju).distinct().toList(), kalimat);
    }

    /** Who has got a post and cannot sign in is given an account by an operator. */
    void tanpaAkun(Kasus kasus, PencatatanJabatan yang, List<PemegangJabatan> tanpaAkun) {
        if (!tanpaAkun.isEmpty()) {
            String siapa = tanpaAkun.stream().map(PemegangJabatan::nama).collect(Collectors.joining(", "));
            kabar.beri(kasus, yang.unitId(), "akun", Set.of(jenjang.operator(yang.unitId())), siapa + " memegang jabatan yang dicatat dalam "
                    + "kasus ini dan belum mempunyai akun. Beri ia akun pada menu Akun pejabat; sampai itu tugasnya dilihat penggantinya.");
        }
    }

    /** It was refused: the register stays as it is. */
    void ditolak(Kasus kasus, PencatatanJabatan yang, String kantorPengaju, String kalimat) {
        kabar.beri(kasus, yang.unitId(), "ditolak", Set.of(kantorPengaju), kalimat);
    }
}
