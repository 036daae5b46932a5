package id.rukun.penomoran;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The series of numbers. A number is given in the transaction that keeps its paper, under a lock of the series that lasts
 * until that transaction ends: whatever fails gives its number back, and two nodes never give the same one.
 */
@Service
@Transactional(readOnly = true)
public class PenomoranService {

    private final DeretNomorRepository deret;
    private final NomorTerpakaiRepository nomor;
    private final Clock jam;

    PenomoranService(DeretNomorRepository deret, NomorTerpakaiRepository nomor, Clock jam) {
        this.deret = deret;
        this.nomor = nomor;
        this.jam = jam;
    }

    /** The largest number given so far, zero before the first. */
    public int terakhir(Deret dari) {
        return nomor.terakhir(dari.kunci());
    }

    /** Whether a paper bears the number. */
    public boolean dipakai(Deret dari, int urut) {
        return nomor.findByDeretAndNomorUrut(dari.kunci(), urut).isPresent();
    }

    /** Whether another paper than this one bears the number. */
    public boolean dipakai(Deret dari, int urut, PemakaiNomor oleh) {
        return nomor.findByDeretAndNomorUrut(dari.kunci(), urut).filter(n -> !n.milik(oleh)).isPresent();
    }

    /** Holds a series until the transaction ends; what it is asked from now on stays true so long. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tahan(Deret dari) {
        terkunci(dari);
    }

    /** Gives a number to a paper; one that bears it already keeps it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void pakai(Deret dari, int urut, PemakaiNomor oleh, LocalDate tanggal) {
        DeretNomor baris = terkunci(dari);
        if (nomor.findByDeretAndNomorUrut(baris.kunci(), urut).filter(n -> n.milik(oleh)).isEmpty()) {
            nomor.save(new NomorTerpakai(baris, urut, oleh, tanggal, Instant.now(jam)));
        }
    }

    /** The same for a number as written; one from an office's own book is not kept here. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void pakai(NomorNaskah naskah) {
        naskah.tertulis().filter(t -> t.tahun() == naskah.deret().tahun()).ifPresent(t -> pakai(naskah.deret(), t.nomor(), naskah.oleh(), naskah.tanggal()));
    }

    private DeretNomor terkunci(Deret dari) {
        return deret.tahan(dari.kunci()).orElseGet(() -> {
            deret.tahan(DeretNomor.PINTU).orElseThrow();
            return deret.tahan(dari.kunci()).orElseGet(() -> deret.saveAndFlush(new DeretNomor(dari)));
        });
    }

    /** The numbers of some offices in a year that were passed over, by kind. */
    public List<NomorTerlewat> terlewat(Collection<String> unitId, int tahun) {
        return deret.berlubang(unitId, tahun).stream().flatMap(this::terlewat).toList();
    }

    private Stream<NomorTerlewat> terlewat(DeretNomor baris) {
        List<NomorTerlewat> hasil = new ArrayList<>();
        int sebelumnya = 0;
        for (NomorTerpakai satu : nomor.findByDeretOrderByNomorUrut(baris.kunci())) {
            if (satu.nomorUrut() > sebelumnya + 1) {
                hasil.add(new NomorTerlewat(baris.deret(), sebelumnya + 1, satu.nomorUrut() - 1, satu.tanggal()));
            }
            sebelumnya = satu.nomorUrut();
        }
        return hasil.stream();
    }
}
