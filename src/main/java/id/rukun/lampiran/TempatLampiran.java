package id.rukun.lampiran;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What the place that has this database's contents is called. */
@Entity
@Table(name = "lampiran_tempat")
class TempatLampiran {

    static final short KUNCI = 1;

    @Id
    private Short kunci;

    private String id;

    protected TempatLampiran() {}

    String id() {
        return id;
    }
}
