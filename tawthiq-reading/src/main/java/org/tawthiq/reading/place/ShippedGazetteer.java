package org.tawthiq.reading.place;

/// The packed file that comes with the program; `GazetteerMaker` in the bench module makes it.
final class ShippedGazetteer {

    static final String FILE = "gazetteer.packed";

    private ShippedGazetteer() {}

    static PackedFile file() {
        return PackedFile.shipped(ShippedGazetteer.class, FILE);
    }

    static PackedGazetteer of(PackedFile file) {
        PackedInput in = new PackedInput(file.contents(), 0);
        PackedColumns columns = new PackedColumns(file.contents(), in, file.number("rows"));
        NameBlocks names = new NameBlocks(file.contents(), in, file.number("names"));
        return new PackedGazetteer(file.contents(), names, columns);
    }
}
