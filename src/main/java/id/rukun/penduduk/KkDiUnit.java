package id.rukun.penduduk;

import id.rukun.wilayah.baris.BarisBerlaku;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.SQLRestriction;

/** A family card registered in an RT, and whether its head lives there (Pasal 1 angka 20 and 26). */
@Entity
@Table(name = "kk_di_unit")
@SQLRestriction("digantikan_oleh is null")
public class KkDiUnit extends BarisBerlaku {

    private String kkId;
    private String rtId;
    private boolean kepalaBertempatTinggal;
    private String keputusanId;

    protected KkDiUnit() {}

    public KkDiUnit(String kkId, String rtId, boolean kepalaBertempatTinggal, LocalDate mulai, Instant dicatatPada) {
        this(kkId, rtId, kepalaBertempatTinggal, mulai, null, null, dicatatPada);
    }

    private KkDiUnit(String kkId, String rtId, boolean kepalaBertempatTinggal, LocalDate mulai, LocalDate sampai,
            String keputusanId, Instant dicatatPada) {
        super(mulai, sampai, dicatatPada, kkId);
        this.kkId = kkId;
        this.rtId = rtId;
        this.kepalaBertempatTinggal = kepalaBertempatTinggal;
        this.keputusanId = keputusanId;
    }

    public String kkId() {
        return kkId;
    }

    public String rtId() {
        return rtId;
    }

    public boolean kepalaBertempatTinggal() {
        return kepalaBertempatTinggal;
    }

    /** Id of the Keputusan that moved the card here; {@code null} if none did. */
    public String keputusanId() {
        return keputusanId;
    }

    /** Closes this row and returns the one that carries the card on in another RT. */
    KkDiUnit pindah(Pemindahan ke, Instant saat) {
        KkDiUnit baru = new KkDiUnit(kkId, ke.rtBaru(), kepalaBertempatTinggal, ke.mulai(this), sampai(),
                ke.keputusanId(), saat);
        alihkan(ke.berlaku(), baru.id());
        return baru;
    }
}
