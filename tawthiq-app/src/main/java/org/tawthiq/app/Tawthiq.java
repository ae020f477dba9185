package org.tawthiq.app;

/// The program's entry.
public final class Tawthiq {

    private Tawthiq() {}

    public static void main(String[] arguments) {
        String version = Tawthiq.class.getPackage().getImplementationVersion();
        System.out.println("tawthiq " + (version == null ? "(unpacked)" : version));
    }
}
