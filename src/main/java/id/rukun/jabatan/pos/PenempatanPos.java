package id.rukun.jabatan.pos;

import id.rukun.wilayah.baris.IngatanRegister;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Which post an official of a unit holds. From when until when, and as what, his own row in the register of posts says. */
@Entity
@Table(name = "pos_penempatan")
public class PenempatanPos {

    @Id
    private String pemegangId;

    private String posId;

    @Version
    private Integer versi;

    protected PenempatanPos() {}

    /** @param pemegangId id of the row that makes somebody an official of the unit */
    public PenempatanPos(String pemegangId, String posId) {
        this.pemegangId = pemegangId;
        this.posId = posId;
    }

    @PrePersist
    void dicatat() {
        IngatanRegister.lupakan();
    }

    public String pemegangId() {
        return pemegangId;
    }

    public String posId() {
        return posId;
    }
}
