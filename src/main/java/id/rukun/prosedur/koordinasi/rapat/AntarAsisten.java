package id.rukun.prosedur.koordinasi.rapat;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.step.Langkah;
import id.rukun.prosedur.koordinasi.formulir.horizontal.TujuanHorizontal;
import id.rukun.prosedur.koordinasi.horizontal.HorizontalService;
import id.rukun.prosedur.koordinasi.horizontal.KoordinasiHorizontal;
import id.rukun.prosedur.koordinasi.horizontal.PembukaHorizontal;
import id.rukun.prosedur.koordinasi.horizontal.PermintaanHorizontal;
import id.rukun.prosedur.koordinasi.horizontal.PersetujuanAsisten;
import id.rukun.prosedur.koordinasi.horizontal.SebabHorizontal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the Asisten coordinate among themselves before a meeting goes beyond one's field (Pasal 9 angka 4 and 5 Perwali 65/2014). */
@Component
public class AntarAsisten {

    private final HorizontalService horizontal;
    private final PembukaHorizontal pembuka;
    private final RapatKoordinasiService rapat;

    AntarAsisten(HorizontalService horizontal, PembukaHorizontal pembuka, RapatKoordinasiService rapat) {
        this.horizontal = horizontal;
        this.pembuka = pembuka;
        this.rapat = rapat;
    }

    /** Ids of the offices of the Asisten who have come to a text that counts about the meeting, or the coordination that it is about. */
    public List<String> sepakat(RapatKoordinasi yang) {
        Stream<String> sendiri = milik(yang).filter(satu -> satu.hasil() != null && satu.hasil().selesai()).stream()
                .flatMap(satu -> horizontal.peserta(satu.id()).stream()).map(PersetujuanAsisten::asistenId);
        Stream<String> koordinasi = Stream.ofNullable(yang.koordinasiId()).flatMap(id -> horizontal.selesaiDengan(id).stream());
        return Stream.concat(sendiri, koordinasi).distinct().toList();
    }

    /** Whether they are at it. */
    public boolean berjalan(RapatKoordinasi yang) {
        return milik(yang).filter(satu -> satu.hasil() == null).isPresent()
                || Optional.ofNullable(yang.koordinasiId()).flatMap(horizontal::berjalan).isPresent();
    }

    private Optional<KoordinasiHorizontal> milik(RapatKoordinasi yang) {
        return Optional.ofNullable(yang.horizontalId()).map(horizontal::ambil);
    }

    /**
     * Has them begin.
     *
     * @param lain ids of the offices of the others
     * @param sebab why, as an official reads it
     */
    public void buka(Langkah langkah, RapatKoordinasi yang, List<String> lain, String sebab) {
        // Those who have agreed already stay in it: the new text counts in the place of theirs.
        List<String> peserta = Stream.of(Stream.of(Kantor.unitGrup(yang.pemrakarsa())), sepakat(yang).stream(), lain.stream())
                .flatMap(semua -> semua).distinct().toList();
        if (yang.koordinasiId() != null) {
            langkah.tetapkan(PembukaHorizontal.KOORDINASI, yang.koordinasiId());
        }
        pembuka.buka(langkah, new PermintaanHorizontal(SebabHorizontal.RAPAT, yang.koordinasiId(), peserta, yang.perihal(),
                TujuanHorizontal.KETERPADUAN_PROSES), sebab).flatMap(kasus -> horizontal.dalamKasus(kasus.id()))
                .ifPresent(satu -> rapat.menunggu(yang.prosesId(), satu.id()));
    }
}
