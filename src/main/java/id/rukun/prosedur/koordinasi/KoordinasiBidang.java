package id.rukun.prosedur.koordinasi;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A field of Pasal 11 Perwali Bukittinggi 65/2014 that a coordination touches. */
@Entity
@Table(name = "koordinasi_bidang")
public class KoordinasiBidang {

    @Id
    private String id;

    private String kasusId;
    private String kode;
    private int urutan;
    private String asisten;

    @Version
    private Integer versi;

    protected KoordinasiBidang() {}

    KoordinasiBidang(String kasusId, String kode, int urutan) {
        this.id = UUID.randomUUID().toString();
        this.kasusId = kasusId;
        this.kode = kode;
        this.urutan = urutan;
    }

    void menurutTabel(String kodeAsisten) {
        asisten = kodeAsisten;
    }

    public String kode() {
        return kode;
    }

    /** Place among the fields as they were named, from 0. */
    public int urutan() {
        return urutan;
    }

    /** Code of the Asisten to whom Pasal 11 gives the field; {@code null} where it does not. */
    public String asisten() {
        return asisten;
    }
}
