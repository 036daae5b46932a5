package id.rukun.prosedur.pencatatan.jabatan;

import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.pos.CatatPosService;
import id.rukun.jabatan.pos.PosUnit;
import id.rukun.jabatan.pos.PosUnitService;
import id.rukun.prosedur.pencatatan.formulir.jabatan.PencatatanJabatanIsian;
import id.rukun.tenggat.JamRukun;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Writes what is recorded of a post below the head of a unit itself, notes what stood there before, and restores it. */
@Component
class PenulisPos {

    private final CatatPosService register;
    private final PosUnitService pos;
    private final JabatanService jabatan;
    private final AkibatPencatatanRepository akibat;
    private final JamRukun jam;

    PenulisPos(CatatPosService register, PosUnitService pos, JabatanService jabatan, AkibatPencatatanRepository akibat, JamRukun jam) {
        this.register = register;
        this.pos = pos;
        this.jabatan = jabatan;
        this.akibat = akibat;
        this.jam = jam;
    }

    void tulis(PencatatanJabatan yang, PencatatanJabatanIsian isian) {
        switch (yang.jenis()) {
            case POS_BARU -> {
                PosUnit baru = new PosUnit(yang.unitId(), isian.jenisPos().jenis(), isian.namaPos(), isian.atasanPos(), isian.mulai(),
                        jam.instant());
                yang.tentangPos(register.buat(baru));
                catat(yang, JenisAkibat.POS_DIBUAT, baru);
            }
            case POS_BERAKHIR -> {
                catat(yang, JenisAkibat.POS_BERAKHIR, lama(yang.kursi().posId()));
                register.akhiri(yang.kursi().posId(), isian.mulai());
            }
            case ATASAN_POS -> {
                catat(yang, JenisAkibat.ATASAN_BERUBAH, lama(yang.kursi().posId()));
                register.pindah(yang.kursi().posId(), isian.atasanPos());
            }
            default -> throw new IllegalArgumentException(yang.jenis() + " is not about a post itself");
        }
    }

    /** Whoever is written down for a post below a head gets it. */
    void tempatkan(PencatatanJabatan yang, String pemegangId) {
        if (yang.kursi().posId() != null) {
            register.tempatkan(yang.kursi().posId(), jabatan.posisi(pemegangId).orElseThrow());
        }
    }

    /** Last day of a post below a head; {@code null} where none is known, and for any other post. */
    LocalDate hariTerakhir(PencatatanJabatan yang) {
        return yang.kursi().posId() == null ? null : lama(yang.kursi().posId()).sampai();
    }

    private PosUnit lama(String posId) {
        return pos.cari(posId).orElseThrow();
    }

    private void catat(PencatatanJabatan yang, JenisAkibat jenis, PosUnit lama) {
        int urutan = akibat.findByKasusIdOrderByUrutanDesc(yang.kasusId()).size();
        akibat.saveAndFlush(AkibatPencatatan.pos(yang.kasusId(), urutan, jenis, lama));
    }

    void pulihkan(AkibatPencatatan satu) {
        switch (satu.jenis()) {
            case POS_DIBUAT -> register.tidakPernah(satu.posId());
            case POS_BERAKHIR -> register.teruskan(satu.posId(), satu.sampaiLama());
            case ATASAN_BERUBAH -> register.pindah(satu.posId(), satu.atasanLama());
            default -> throw new IllegalStateException(satu.jenis() + " is not about a post itself");
        }
    }
}
